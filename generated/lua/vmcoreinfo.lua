-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local utils = require("utils")
local stringstream = require("string_stream")

-- 
-- What a kernel tells dump tools about itself: lines of `KEY=value`, each ended
-- by a newline. Keys are bare words (`OSRELEASE`), configuration switches
-- (`CONFIG_X86_PAE`) or have the shape `KIND(name)` with the kinds SYMBOL, SIZE,
-- OFFSET, LENGTH and NUMBER. The first `=` splits; a value may hold more.
-- 
-- Numbers are text, and their base depends on the key: SYMBOL and KERNELOFFSET
-- are hexadecimal without a prefix, even when all digits are decimal; the
-- others are decimal, signed, unless they start with `0x`.
-- 
-- Nothing is refused here, so that one broken line costs only itself: a line
-- may lack its `=`, the last line may lack its newline. The kernel formats each
-- entry in a buffer of 80 bytes and cuts at 79, the newline included, so that a
-- long entry runs into the next. Xen fills its note with NULs: they appear as a
-- last line without a newline, or after the value of one.
-- 
-- Keys and values are bytes: kernels write ASCII, but nothing keeps a damaged
-- note to it.
-- See also: Linux Documentation/admin-guide/kdump/vmcoreinfo (https://www.kernel.org/doc/html/latest/admin-guide/kdump/vmcoreinfo.html)
-- See also: Linux kernel/vmcore_info.c (https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/kernel/vmcore_info.c)
Vmcoreinfo = class.class(KaitaiStruct)

function Vmcoreinfo:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function Vmcoreinfo:_read()
  self.lines = {}
  local i = 0
  while not self._io:is_eof() do
    self.lines[i + 1] = Vmcoreinfo.Line(self._io, self, self._root)
    i = i + 1
  end
end


-- 
-- A line split at its first `=`.
Vmcoreinfo.KeyValue = class.class(KaitaiStruct)

function Vmcoreinfo.KeyValue:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Vmcoreinfo.KeyValue:_read()
  self.key = self._io:read_bytes(#self.until_separator)
  self.separator = self._io:read_bytes(utils.box_unwrap((self._io:is_eof()) and utils.box_wrap(0) or (1)))
  self.value = self._io:read_bytes_full()
end

-- 
-- The bytes of `key`, found by looking ahead.
Vmcoreinfo.KeyValue.property.until_separator = {}
function Vmcoreinfo.KeyValue.property.until_separator:get()
  if self._m_until_separator ~= nil then
    return self._m_until_separator
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_until_separator = KaitaiStream.bytes_terminate(self._io:read_bytes_full(), 61, false)
  self._io:seek(_pos)
  return self._m_until_separator
end

-- 
-- All bytes before the first `=`; the whole line where it has none.
-- 
-- The byte 0x3d (`=`); no byte where the line has none.
-- 
-- All bytes after the first `=`, further ones included.

-- 
-- One line with its newline.
Vmcoreinfo.Line = class.class(KaitaiStruct)

function Vmcoreinfo.Line:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Vmcoreinfo.Line:_read()
  self._raw_text = self._io:read_bytes(#self.until_newline)
  local _io = KaitaiStream(stringstream(self._raw_text))
  self.text = Vmcoreinfo.KeyValue(_io, self, self._root)
  self.newline = self._io:read_bytes(utils.box_unwrap((self._io:is_eof()) and utils.box_wrap(0) or (1)))
end

-- 
-- The bytes of `text`, found by looking ahead: a line that ends with the
-- text is no error.
Vmcoreinfo.Line.property.until_newline = {}
function Vmcoreinfo.Line.property.until_newline:get()
  if self._m_until_newline ~= nil then
    return self._m_until_newline
  end

  local _pos = self._io:pos()
  self._io:seek(self._io:pos())
  self._m_until_newline = KaitaiStream.bytes_terminate(self._io:read_bytes_full(), 10, false)
  self._io:seek(_pos)
  return self._m_until_newline
end

-- 
-- The line without its newline.
-- 
-- The byte 0x0a; no byte only after a last line that has none.

