"""Runs before the program, in a bundle only. Modules lie in the program's file and are read when they are first needed: were a
package installed over a running program, that would be another file, with other modules at the same places. So the file is kept:
on Linux and macOS it is mapped into memory once, and the old one stays for as long as the program runs. A start also finds and
loads its modules from there by a shorter way than the bundle's own, which opens the file for each. Modules that are libraries are
held open on Linux, for a version with another Python has none of the same name."""

import sys

if sys.platform != "win32":
    import marshal
    import zlib
    from _frozen_importlib import ModuleSpec
    from mmap import PROT_READ, mmap

    from pyimod01_archive import PYZ_ITEM_MODULE, PYZ_ITEM_PKG
    from pyimod02_importers import PyiFrozenLoader, pyz_archive

    with open(pyz_archive._filename, "rb") as _file:  # noqa: PTH123 - dear before the first module
        _content = memoryview(mmap(_file.fileno(), 0, prot=PROT_READ))
    _ONE_BLOCK_AS_IT_IS = 1  # and two lengths of two bytes each
    _start, _contents = pyz_archive._start_offset, pyz_archive.toc

    def _extract(name: str, raw: bool = False) -> object:
        kind, at, length = _contents[name]
        if not length:
            return None
        # Without the head and the sum at the end, which would be computed anew. What is not packed is read where it lies.
        packed = _content[_start + at + 2 : _start + at + length - 4]
        data = packed[5:] if packed[0] == _ONE_BLOCK_AS_IT_IS else zlib.decompress(packed, -zlib.MAX_WBITS, length)
        return marshal.loads(data) if kind in (PYZ_ITEM_MODULE, PYZ_ITEM_PKG) and not raw else bytes(data)  # noqa: S302 - our own

    class _Modules:
        """Asked before `sys.path`."""

        @staticmethod
        def find_spec(name: str, *_: object) -> ModuleSpec | None:
            kind = _contents.get(name, (None,))[0]
            if kind not in (PYZ_ITEM_MODULE, PYZ_ITEM_PKG):
                return None
            is_package = kind == PYZ_ITEM_PKG
            loader = PyiFrozenLoader(name, pyz_archive, name, is_package)
            spec = ModuleSpec(name, loader, origin=loader.path, is_package=is_package)
            spec.has_location = True
            if is_package:
                spec.submodule_search_locations = [loader.path.rpartition("/")[0]]
            return spec

    pyz_archive.extract = _extract
    sys.meta_path.insert(0, _Modules)
    for _elsewhere in ("nt", "_winapi"):  # looked for eight times by every start
        sys.modules[_elsewhere] = None  # type: ignore[assignment]

if sys.platform == "linux":
    import os
    from _frozen_importlib_external import EXTENSION_SUFFIXES, ExtensionFileLoader

    def _libraries() -> dict[str, tuple[str, int]]:
        """Path and open file of each module that is a library, by its name."""
        found = {}
        for below, package in ((f"python{sys.version_info[0]}.{sys.version_info[1]}/lib-dynload", ""), ("msgspec", "msgspec.")):
            folder = os.path.join(sys._MEIPASS, below)  # type: ignore[attr-defined]  # noqa: PTH118
            for file in os.listdir(folder):  # noqa: PTH208
                suffix = next((one for one in EXTENSION_SUFFIXES if file.endswith(one)), None)
                if suffix:
                    path = f"{folder}/{file}"
                    found[package + file.removesuffix(suffix)] = path, os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        return found

    class _Replaced:
        """Asked before `sys.path`; has an answer only for a library that is not where it was."""

        @staticmethod
        def find_spec(name: str, *_: object) -> ModuleSpec | None:
            path, file = _held.get(name, ("", -1))
            if file < 0 or _is_there(path, file):
                return None
            held = f"/proc/self/fd/{file}"
            return ModuleSpec(name, ExtensionFileLoader(name, held), origin=held)

    def _is_there(path: str, file: int) -> bool:
        try:
            return os.path.samestat(os.stat(path), os.fstat(file))  # noqa: PTH116
        except OSError:
            return False

    _held = _libraries()
    sys.meta_path.insert(1, _Replaced)
