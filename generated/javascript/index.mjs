// Written by tools/generate.

import runtime from "kaitai-struct";
import { load } from "./parsers.mjs";

export const { ElfCore, ElfNotes, FwCfgDirectory, FwCfgDmaAccess, FwCfgVmcoreinfo, KdumpCompressed, LibvirtSave, Lime, Lzop, MakedumpfileFlattened, Qcow2, QemuMigration, QemuVmcoreinfoVmstate, S390Dump, S390Lowcore, S390OsInfo, SnappyFramed, Vmcoreinfo, WindowsDumpHeader, KaitaiStream, read } = load(runtime.KaitaiStream ?? runtime);
