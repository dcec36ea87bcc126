# METADATA
# title: Loading and preprocessing of training data run in a parallel pipeline
# description: >-
#   Training data is prepared faster because it is read and preprocessed in several steps that run at the same time.
# schemas:
#   - input: schema.input
# custom:
#   clause: 6.1.2.2.d
#   title_zh: 训练数据的加载和预处理以并行流水线加速
#   description_zh: 训练数据的读取和预处理分多步同时进行，从而加快数据准备。
#   nature: configuration
#   reading: >-
#     The mechanism names what provides it. Loading and preprocessing each run on at least 2 workers, and at least one
#     batch is made ready ahead, since without it the steps would wait for each other and be no pipeline. Workers that
#     do both count for both.
#   reading_zh: >-
#     须说明加速机制由什么提供。加载与预处理各至少有 2 个并行工作单元，且至少预取 1 个批次，否则各步互相等待，
#     不成流水线。兼做两步的工作单元可同时计入。
#   remedy: >-
#     Under platform.toolchain.data_processing.parallel_pipeline give provided_by, loading.workers and
#     preprocessing.workers (2 or more), and prefetched_batches (1 or more).
#   remedy_zh: >-
#     在 platform.toolchain.data_processing.parallel_pipeline 下给出 provided_by、loading.workers 和
#     preprocessing.workers（不少于 2）以及 prefetched_batches（不少于 1）。
package indicators.platform.toolchain.data_processing.parallel_pipeline

import data.lib.finding

steps := {"loading", "preprocessing"}

least_workers := 2

least_batches := 1

root := ["platform", "toolchain", "data_processing", "parallel_pipeline"]

pipeline := input.capabilities.platform.toolchain.data_processing.parallel_pipeline

subjects contains root if pipeline

findings contains finding.missing(array.concat(root, [field])) if {
	pipeline
	some field in {"provided_by", "prefetched_batches"}
	not pipeline[field]
}

findings contains finding.missing(array.concat(root, [step, "workers"])) if {
	pipeline
	some step in steps
	not pipeline[step].workers
}

findings contains finding.below(array.concat(root, [step, "workers"]), least_workers, workers) if {
	some step in steps
	workers := pipeline[step].workers
	workers < least_workers
}

findings contains finding.below(array.concat(root, ["prefetched_batches"]), least_batches, batches) if {
	batches := pipeline.prefetched_batches
	batches < least_batches
}
