"""What a release is made of, as CycloneDX 1.6 JSON on standard output: the program and the locked packages it needs at run time,
on any system, with the checksums of the lock. Run as `python resources/packaging/sbom.py`."""

import json
import sys
import tomllib
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from licenses import LEFT_OUT, ROOT, locked
from releases import HOMEPAGE, VERSION


def document() -> dict[str, Any]:
    packages = {one["name"]: one for one in tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))["package"]}
    wanted = locked()
    program = {"type": "application", "bom-ref": "relance", "name": "relance", "version": VERSION, "licenses": _license("MIT")}
    components = [_component(packages[name]) for name in wanted]
    needs = [
        {"ref": _ref(packages[name]), "dependsOn": sorted({_ref(packages[one]) for one in _needed(packages[name])})}
        for name in wanted
    ]
    own = {"ref": "relance", "dependsOn": sorted(_ref(packages[one]) for one in _needed(packages["relance"]))}
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid5(NAMESPACE_URL, json.dumps([VERSION, wanted]))}",
        "version": 1,
        "metadata": {"component": program | {"externalReferences": [{"type": "website", "url": HOMEPAGE}]}},
        "components": components,
        "dependencies": [own, *needs],
    }


def _needed(package: dict[str, Any]) -> set[str]:
    return {one["name"] for one in package.get("dependencies", ())} - LEFT_OUT


def _ref(package: dict[str, Any]) -> str:
    return f"pkg:pypi/{package['name']}@{package['version']}"


def _component(package: dict[str, Any]) -> dict[str, Any]:
    files = [*package.get("wheels", ()), *([package["sdist"]] if "sdist" in package else [])]
    return {
        "type": "library",
        "bom-ref": _ref(package),
        "name": package["name"],
        "version": package["version"],
        "purl": _ref(package),
        "externalReferences": [
            {
                "type": "distribution",
                "url": one["url"],
                "hashes": [{"alg": "SHA-256", "content": one["hash"].removeprefix("sha256:")}],
            }
            for one in files
            if one.get("url", "").startswith("http") and one.get("hash", "").startswith("sha256:")
        ],
    }


def _license(name: str) -> list[dict[str, Any]]:
    return [{"license": {"id": name}}]


if __name__ == "__main__":
    json.dump(document(), sys.stdout, indent=2)
    sys.stdout.write("\n")
