// Written by tools/generate.

import runtime from "kaitai-struct";
import { load } from "./parsers.mjs";

export const { ElfCore, ElfNotes, FwCfgVmcoreinfo, Vmcoreinfo, KaitaiStream, read } = load(runtime.KaitaiStream ?? runtime);
