// A reader of texts and a guest, as an example for PROTOCOL.md: go build driver.go
// It answers `payload`, `guest` where a guest announces, and of `bytes` the format fw_cfg_vmcoreinfo.
package main

import (
	"bufio"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"math/big"
	"os"
	"strconv"
	"strings"
)

type object = map[string]any

type task struct {
	ID, Kind string
	Input    object
}

func raw(value any) []byte {
	data, _ := hex.DecodeString(value.(string))
	return data
}

func number(value any) uint64 {
	found, _ := strconv.ParseUint(value.(string), 10, 64)
	return found
}

// latin1 returns a text in which each byte is the character of that number.
func latin1(data []byte) string {
	runes := make([]rune, len(data))
	for i, b := range data {
		runes[i] = rune(b)
	}
	return string(runes)
}

// values returns every key with its first text. Lines that the kernel cut are left to better readers.
func values(text []byte) (object, bool) {
	found := object{}
	for _, line := range strings.Split(strings.TrimRight(string(text), "\x00"), "\n") {
		if len(line) > 79 {
			return nil, false
		}
		key, value, ok := strings.Cut(strings.TrimSuffix(line, "\r"), "=")
		if name := latin1([]byte(key)); ok && key != "" && found[name] == nil {
			found[name] = latin1([]byte(value))
		}
	}
	return found, true
}

// base returns the base of a key's value where it has no 0x.
func base(key string) int {
	switch key {
	case "KERNELOFFSET", "KERNELOFFPHYS", "IDENTITYBASE", "SAMODE31", "EAMODE31", "SDMA", "EDMA":
		return 16
	}
	if strings.HasPrefix(key, "SYMBOL(") && key != "SYMBOL(descs_counts)" {
		return 16
	}
	return 10
}

// integer returns what a text means as a number of 64 bits in decimal, or nil.
func integer(key, text string) any {
	sign, digits, in := "", text, base(key)
	if in == 10 && strings.HasPrefix(text, "-") {
		sign, digits = "-", text[1:]
	}
	if strings.HasPrefix(strings.ToLower(digits), "0x") {
		digits, in = digits[2:], 16
	}
	if digits == "" || strings.ContainsAny(digits, "+-_") {
		return nil
	}
	if value, ok := new(big.Int).SetString(sign+digits, in); ok && (value.IsInt64() || value.IsUint64()) {
		return value.String()
	}
	return nil
}

func payload(in object) object {
	found, ok := values(raw(in["text"]))
	if !ok || in["cut"] == true {
		return nil
	}
	integers := object{}
	if keys, ok := in["integers"].([]any); ok {
		for _, key := range keys {
			text, _ := found[key.(string)].(string)
			integers[key.(string)] = integer(key.(string), text)
		}
	}
	return object{"values": found, "integers": integers}
}

func guest(in object) object {
	if in["do"] != "announce" {
		return nil
	}
	buffer := number(in["buffer"])
	entry := binary.LittleEndian.AppendUint16(nil, 0)
	entry = binary.LittleEndian.AppendUint16(entry, 1)
	entry = binary.LittleEndian.AppendUint32(entry, uint32(number(in["size"])))
	entry = binary.LittleEndian.AppendUint64(entry, number(in["paddr"]))
	access := binary.BigEndian.AppendUint16(nil, uint16(number(in["selector"])))
	access = binary.BigEndian.AppendUint16(access, 0x18)
	access = binary.BigEndian.AppendUint32(access, 16)
	access = binary.BigEndian.AppendUint64(access, buffer+16)
	register := binary.BigEndian.AppendUint64(nil, buffer)
	return object{"entry": hex.EncodeToString(entry), "access": hex.EncodeToString(access), "register": hex.EncodeToString(register)}
}

func fields(in object) object {
	data := raw(in["data"])
	if in["format"] != "fw_cfg_vmcoreinfo" {
		return nil
	}
	if len(data) < 16 {
		return object{"error": "truncated"}
	}
	host, guest := strconv.Itoa(int(binary.LittleEndian.Uint16(data))), strconv.Itoa(int(binary.LittleEndian.Uint16(data[2:])))
	return object{"values": object{
		"raw_host_format": host, "raw_guest_format": guest, "host_format": host, "guest_format": guest,
		"len_region": strconv.FormatUint(uint64(binary.LittleEndian.Uint32(data[4:])), 10),
		"paddr":      strconv.FormatUint(binary.LittleEndian.Uint64(data[8:]), 10),
	}}
}

func main() {
	kinds := map[string]func(object) object{"payload": payload, "guest": guest, "bytes": fields}
	in, out := bufio.NewReader(os.Stdin), json.NewEncoder(os.Stdout)
	for line, err := in.ReadBytes('\n'); err == nil; line, err = in.ReadBytes('\n') {
		var asked task
		said := object{"skip": "not read here"}
		if json.Unmarshal(line, &asked) == nil && kinds[asked.Kind] != nil {
			if answer := kinds[asked.Kind](asked.Input); answer != nil {
				said = object{"answer": answer}
			}
		}
		said["id"] = asked.ID
		out.Encode(said)
	}
}
