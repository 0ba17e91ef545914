"""Runs before the program, in a bundle only. Until here nothing was looked through for garbage (build.spec): what the bundle's
own start made stays for good, so nobody need look at it later either."""

import gc

gc.freeze()
gc.enable()
