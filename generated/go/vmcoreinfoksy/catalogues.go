// Written by tools/generate.

package vmcoreinfoksy

import _ "embed"

// RulesJSON is the catalogue of rules, a list of objects.
//
//go:embed rules.json
var RulesJSON []byte

// KeysJSON is the catalogue of keys of the text, an object by key.
//
//go:embed keys.json
var KeysJSON []byte
