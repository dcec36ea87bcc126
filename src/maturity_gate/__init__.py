"""Grade a large-model service against GB/T 45288.3-2025 from what it declares and what its code shows."""

__version__ = "0.1.0"
