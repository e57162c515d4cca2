// Written by tools/generate.

import type * as formats from "./index.mjs";

/** Give the parsers a runtime: the class of kaitai-struct 0.11. */
export declare function load(KaitaiStream: unknown): typeof formats;
