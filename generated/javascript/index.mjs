// Written by tools/generate.

import runtime from "kaitai-struct";
import { load } from "./parsers.mjs";

export const { ElfCore, ElfNotes, FwCfgDirectory, FwCfgDmaAccess, FwCfgVmcoreinfo, QemuVmcoreinfoVmstate, Vmcoreinfo, WindowsDumpHeader, KaitaiStream, read } = load(runtime.KaitaiStream ?? runtime);
