"""Results that tools print as text: what is read from each, and what is refused."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from maturity_gate.model import Resource

Collect: TypeAlias = Callable[..., Any]

CASES = Path(__file__).parents[2] / "cases" / "measurements"


def case(name: str) -> str:
    return (CASES / name).read_text(encoding="utf-8")


def test_io500_in_bytes_a_second(collected: Collect) -> None:
    found = collected({"summary.txt": case("io500.txt")}).body
    assert found == {
        "tool_version": "io500-isc25",
        "easy_write_bytes_per_second": 107_374_182_400,
        "easy_read_bytes_per_second": 214_748_364_800,
        "hard_write_bytes_per_second": 10_737_418_240,
        "hard_read_bytes_per_second": 21_474_836_480,
    }


def test_nccl_tests_of_two_hosts(collected: Collect) -> None:
    [found] = collected({"fabric.txt": case("all_reduce.txt")})
    assert isinstance(found, Resource)
    assert found.type == "nccl_tests"
    assert found.body == {
        "tool_version": "2.17.6",
        "collective": "all_reduce",
        "size_bytes": 8589934592,
        "time_us": 85899.3,
        "algorithm_bandwidth_gbps": 800.0,
        "bus_bandwidth_gbps": 1200.0,
        "operation": "sum",
        "average_bus_bandwidth_gigabytes_per_second": 142.5,
        "hosts": 2,
        "ranks": 4,
        "groups": 1,
        "different_machines": True,
        "device": "NVIDIA H100 80GB HBM3",
    }
    line, column = found.locate(("algorithm_bandwidth_gbps",))[1:]
    assert case("all_reduce.txt").splitlines()[line - 1][column - 1 :].startswith("100.00")


def test_pods_may_share_a_machine(collected: Collect) -> None:
    text = case("all_reduce.txt").replace("gpu-b device  0 [0000:1b", "gpu-b device  2 [0000:52")
    found = collected({"a.txt": text.replace("gpu-b device  1 [0000:43", "gpu-b device  3 [0000:9d")}).body
    assert (found["hosts"], found["different_machines"]) == (2, False)


def test_an_older_nccl_tests_is_named_by_its_factor(collected: Collect) -> None:
    text = re.sub(r"# Collective test.*\n", "", case("all_reduce.txt"))
    assert collected({"a.txt": text}).body["collective"] == "all_reduce"


def test_what_mpirun_puts_before_a_line_is_left_out(collected: Collect) -> None:
    text = "".join(f"[1,0]<stdout>:{line}\n" for line in case("all_reduce.txt").splitlines())
    assert collected({"a.txt": text}).body["algorithm_bandwidth_gbps"] == 800.0


def test_ib_write_bw_in_gbit_a_second(collected: Collect) -> None:
    assert collected({"rail0.txt": case("ib_write_bw.txt")}).body == {
        "test": "rdma_write",
        "dual_port": False,
        "device": "mlx5_0",
        "link_type": "Ethernet",
        "size_bytes": 1048576,
        "iterations": 5000,
        "average_bandwidth_gbps": 392.11,
    }


def test_mebibytes_are_turned_into_gbit(collected: Collect) -> None:
    text = case("ib_write_bw.txt").replace("Gb/sec", "MiB/sec").replace("392.87", "46832.8")
    text = text.replace("392.11", "46742.2").replace("391.02", "46613.7")
    assert collected({"a.txt": text}).body["average_bandwidth_gbps"] == pytest.approx(392.11, abs=0.01)


@pytest.mark.parametrize(
    ("file", "old", "new", "reason"),
    [
        ("all_reduce.txt", "values : 0 OK", "values : 3 FAILED", "nccl-tests: wrong values arrived"),
        ("all_reduce.txt", "150.00       0\n# Out", "150.00       7\n# Out", "nccl-tests: wrong values arrived"),
        ("all_reduce.txt", "# Avg bus", "# cut", "nccl-tests: the run did not end: its average is missing"),
        (
            "all_reduce.txt",
            ": 142.5",
            ": 342.5",
            "Avg bus bandwidth: 342.5 contradicts the other figures, which make 142.5",
        ),
        (
            "all_reduce.txt",
            "(GB/s)  (GB/s)",
            "(MB/s)",
            "nccl-tests: the columns and their units are not those of a timed run",
        ),
        ("all_reduce.txt", " iters: 20", " iters: 0", "nccl-tests: no iteration was timed"),
        (
            "all_reduce.txt",
            " 85899.3  100.00",
            " 85899.3  160.00",
            "algbw: 160 contradicts the other figures, which make 100",
        ),
        (
            "ib_write_bw.txt",
            "Gb/sec",
            "MB/sec",
            "ib_write_bw: MB/sec may be of 1e6 or of 2^20 bytes; use --report_gbits",
        ),
        (
            "ib_write_bw.txt",
            "RDMA_Write BW",
            "RDMA_Write Bidirectional BW",
            "ib_write_bw: both directions are summed; test one",
        ),
        ("ib_write_bw.txt", "101:46", "101:45", "ib_write_bw: both ends are one port, so no network was used"),
        (
            "ib_write_bw.txt",
            "392.87             392.11",
            "392.87             0.00",
            "ib_write_bw: the largest message measures nothing",
        ),
        (
            "ib_write_bw.txt",
            "392.87             392.11",
            "92.87             392.11",
            "ib_write_bw: the average is above the peak",
        ),
        (
            "ib_write_bw.txt",
            "392.87             392.11",
            "592.87             592.11",
            "BW average: 592.11 contradicts the other figures, which make 392.109",
        ),
        ("io500.txt", "time 301.114 seconds", "time 301.114 seconds [INVALID]", "IO500: the run is marked as invalid"),
        ("io500.txt", "[SCORE ]", "[SCORE INVALID]", "IO500: the run is marked as invalid"),
        ("io500.txt", "GiB/s", "GB/s", "IO500: GB/s is not the unit that it measures in"),
        ("io500.txt", "[RESULT]        ior-hard-read", "#", "IO500: ior-hard-read has no result"),
        (
            "io500.txt",
            "Bandwidth 44.721360",
            "Bandwidth 84.721360",
            "Bandwidth: 84.7214 contradicts the other figures, which make 44.7214",
        ),
        (
            "megatron.log",
            "iteration       20/",
            "iteration       10/",
            "training log: iterations go back, so it holds several runs",
        ),
        ("megatron.log", "(ms): 4000.0", "(ms): 0.0", "training log: 0 measures nothing"),
        ("dcgmi.txt", "2 GPUs", "8 GPUs", "8 devices found, but 2 listed"),
    ],
)
def test_a_text_is_refused(collected: Collect, file: str, old: str, new: str, reason: str) -> None:
    text = case(file)
    assert old in text
    assert collected({"a.txt": text.replace(old, new)}).refusal == reason


def test_a_log_of_megatron(collected: Collect) -> None:
    assert collected({"train.log": case("megatron.log")}).body == {
        "framework": "megatron",
        "first_iteration": 10,
        "last_iteration": 30,
        "measured_reports": 2,
        "date": "2026-02-03",
        "devices": 256,
        "sequence_length": 4096,
        "mean_iteration_seconds": 4.0,
        "global_batch_size": 512,
        "samples_per_second": 128.0,
        "tokens_per_second": 524288.0,
    }


def test_logs_of_nemo_and_deepspeed(collected: Collect) -> None:
    nemo = "".join(
        f"Training epoch 0, iteration {step}/99 | lr: 1e-05 | global_batch_size: 128 | global_step: {step}"
        f" | reduced_train_loss: 11.9 | train_step_timing in s: {seconds} | consumed_samples: {128 * (step + 1)}\n"
        for step, seconds in ((0, 60.5), (1, 4.0), (2, 4.0))
    )
    deepspeed = "".join(
        f"[2026-02-03 11:00:0{step},123] [INFO] [timer.py:264:stop] epoch=0/micro_step={step}/global_step={step}, "
        f"RunningAvgSamplesPerSec=20.5, CurrSamplesPerSec={rate}, MemAllocated=4.3GB, MaxMemAllocated=38.5GB\n"
        for step, rate in ((1, 3.0), (2, 24.0), (3, 26.0))
    )
    first, second = collected({"deepspeed.log": deepspeed, "nemo.log": nemo})
    assert isinstance(first, Resource)
    assert isinstance(second, Resource)
    assert first.body["samples_per_second"] == 25.0
    assert (second.body["samples_per_second"], second.body["mean_iteration_seconds"]) == (32.0, 4.0)


def test_the_first_iteration_alone_is_a_warm_up(collected: Collect) -> None:
    text = "".join(case("megatron.log").splitlines(keepends=True)[:-2])
    assert collected({"a.log": text}).refusal == ("training log: only the first iterations, which warm up, are there")


@pytest.mark.parametrize("file", ["dcgmi.txt", "dcgm_exporter.prom", "nvidia_smi_list.txt", "nvidia_smi.csv"])
def test_devices_are_counted_once_each(collected: Collect, file: str) -> None:
    [found] = collected({file: case(file)})
    assert isinstance(found, Resource)
    assert found.type == "dcgm"
    assert found.body == {"devices": {"NVIDIA H100 80GB HBM3": {"count": 2}}}
    line, column = found.locate(("devices", "NVIDIA H100 80GB HBM3", "count"))[1:]
    assert "H100" in case(file).splitlines()[line - 1][column - 1 :]
