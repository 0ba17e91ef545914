"""The known failures of keeping data, under one roof for those who may not look into the storage layer."""

from desktop.storage.errors import (
    Damaged,
    DiskFull,
    Foreign,
    InputOutput,
    Locked,
    Missing,
    ReadOnly,
    StoreError,
    TooNew,
    TooOld,
)

__all__ = [
    "Damaged",
    "DiskFull",
    "Foreign",
    "InputOutput",
    "Locked",
    "Missing",
    "ReadOnly",
    "StoreError",
    "TooNew",
    "TooOld",
]
