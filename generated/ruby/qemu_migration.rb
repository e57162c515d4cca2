# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# The start of a migration stream, which is also the state of a machine that
# `savevm` or libvirt has saved: the kind of machine, the blocks of its memory,
# and how a page is sent.
# 
# A stream is a list of sections, each of which starts with a byte for its kind.
# The section named `ram` comes in parts. The first has the list of blocks, and
# each later one has records: eight bytes with the place of a page in its block
# and, in the ten lowest bits, what follows. A page can be sent again, and the
# last copy counts. The record with the bit `end_of_part` ends a part. Devices
# follow after the last part, each in a form of its own.
# 
# With the capability `mapped-ram` of later releases, pages are not in records:
# each block has a place in the file, where they are as in memory, and a bitmap
# of those that are not zeros.
# @see https://www.qemu.org/docs/master/devel/migration/main.html QEMU docs/devel/migration
# @see https://github.com/qemu/qemu/blob/master/migration/ram.c QEMU migration/ram.c
class QemuMigration < Kaitai::Struct::Struct

  KINDS = {
    0 => :kinds_end_of_stream,
    1 => :kinds_start,
    2 => :kinds_part,
    3 => :kinds_last_part,
    4 => :kinds_full,
    5 => :kinds_subsection,
    6 => :kinds_description,
    7 => :kinds_configuration,
    8 => :kinds_command,
    126 => :kinds_footer,
  }
  I__KINDS = KINDS.invert
  def initialize(_io, _parent = nil, _root = nil, has_addresses, is_mapped)
    super(_io, _parent, _root || self)
    @has_addresses = has_addresses
    @is_mapped = is_mapped
    _read
  end

  def _read
    @head = StreamHead.new(@_io, self, @_root)
    if head.raw_kind == 7
      @configuration = MachineConfiguration.new(@_io, self, @_root)
    end
    @section = SectionStart.new(@_io, self, @_root)
    @size = RecordHead.new(@_io, self, @_root)
    @blocks = []
    i = 0
    begin
      _ = Block.new(@_io, self, @_root, has_addresses, is_mapped)
      @blocks << _
      i += 1
    end until  ((_.len_name == 0) || (is_mapped)) 
    if !(is_mapped)
      @footer = SectionMark.new(@_io, self, @_root)
    end
    if !(is_mapped)
      @next_part = SectionMark.new(@_io, self, @_root)
    end
    if !(is_mapped)
      @first_record = Record.new(@_io, self, @_root)
    end
    self
  end

  ##
  # One block of memory, or the number that ends the list.
  class Block < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, has_address, is_at_place)
      super(_io, _parent, _root)
      @has_address = has_address
      @is_at_place = is_at_place
      _read
    end

    def _read
      @len_name = @_io.read_u1
      if len_name == 0
        @rest = @_io.read_bytes(7)
      end
      if len_name != 0
        @name = @_io.read_bytes(len_name)
      end
      if len_name != 0
        @len_block = @_io.read_u8be
      end
      if  ((len_name != 0) && (has_address)) 
        @address = @_io.read_u8be
      end
      if  ((len_name != 0) && (is_at_place)) 
        @mapped = MappedHeader.new(@_io, self, @_root)
      end
      self
    end

    ##
    # Length of its name in bytes; 0 after the last block.
    attr_reader :len_name

    ##
    # The other bytes of the number that ends the list.
    attr_reader :rest

    ##
    # Its name, such as `pc.ram`.
    attr_reader :name

    ##
    # Its size in bytes.
    attr_reader :len_block

    ##
    # Its address in the region of memory that it is a part of.
    attr_reader :address

    ##
    # Where its pages are.
    attr_reader :mapped

    ##
    # Whether the block has an address.
    attr_reader :has_address

    ##
    # Whether its pages have a place in the file.
    attr_reader :is_at_place
  end

  ##
  # What a difference starts with.
  class DifferenceStart < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @encoding = @_io.read_u1
      @len_difference = @_io.read_u2be
      self
    end

    ##
    # The number 1.
    attr_reader :encoding

    ##
    # Size of the difference in bytes.
    attr_reader :len_difference
  end

  ##
  # The section of kind `configuration`, and the kind of the next section.
  class MachineConfiguration < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @len_machine = @_io.read_u4be
      @machine = @_io.read_bytes(len_machine)
      @subsections = []
      i = 0
      begin
        _ = Subsection.new(@_io, self, @_root)
        @subsections << _
        i += 1
      end until _.raw_kind != 5
      self
    end

    ##
    # Length of the machine's name in bytes.
    attr_reader :len_machine

    ##
    # The kind of the machine, such as `pc-q35-7.2`.
    attr_reader :machine

    ##
    # What else is said. The last one has nothing but the kind of the
    # section that follows.
    attr_reader :subsections
  end

  ##
  # Where the pages of a block are; the bitmap starts right after it.
  class MappedHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @version = @_io.read_u4be
      @len_page = @_io.read_u8be
      @ofs_bitmap = @_io.read_u8be
      @ofs_pages = @_io.read_u8be
      self
    end

    ##
    # The version, 1.
    attr_reader :version

    ##
    # Size of a page in bytes.
    attr_reader :len_page

    ##
    # Offset of the bitmap in the file that QEMU wrote, a bit a page, the
    # lowest bit of a byte first; it is 0 where the page is zeros.
    attr_reader :ofs_bitmap

    ##
    # Offset of the first page in that file, a multiple of 1 MiB.
    attr_reader :ofs_pages
  end

  ##
  # A name after its length.
  class Named < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @len_name = @_io.read_u1
      @name = @_io.read_bytes(len_name)
      self
    end

    ##
    # Length of the name in bytes.
    attr_reader :len_name

    ##
    # The name.
    attr_reader :name
  end

  ##
  # What a packed page starts with.
  class PackedStart < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @len_packed = @_io.read_u4be
      self
    end

    ##
    # Size of the packed page in bytes.
    attr_reader :len_packed
  end

  ##
  # One record.
  class Record < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @head = RecordHead.new(@_io, self, @_root)
      if  ((head.is_of_page) && (!(head.is_same_block))) 
        @block_name = Named.new(@_io, self, @_root)
      end
      if head.is_zero
        @fill = @_io.read_u1
      end
      if head.is_difference
        @difference_head = DifferenceStart.new(@_io, self, @_root)
      end
      if head.is_packed
        @packed_head = PackedStart.new(@_io, self, @_root)
      end
      self
    end

    ##
    # Which page it is, and what follows.
    attr_reader :head

    ##
    # Name of the block that the page is of.
    attr_reader :block_name

    ##
    # What each byte of the page is.
    attr_reader :fill

    ##
    # How long the difference is that follows.
    attr_reader :difference_head

    ##
    # How long the packed page is that follows.
    attr_reader :packed_head
  end

  ##
  # What a record starts with.
  class RecordHead < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @high = @_io.read_u4be
      @low = @_io.read_u4be
      self
    end

    ##
    # Whether the difference to an earlier copy of the page follows.
    def is_difference
      return @is_difference unless @is_difference.nil?
      @is_difference = low & 64 != 0
      @is_difference
    end

    ##
    # Whether the part of the section ends.
    def is_end_of_part
      return @is_end_of_part unless @is_end_of_part.nil?
      @is_end_of_part = low & 16 != 0
      @is_end_of_part
    end

    ##
    # Whether other channels, which have the pages, are to come this far.
    def is_flush
      return @is_flush unless @is_flush.nil?
      @is_flush = low & 512 != 0
      @is_flush
    end

    ##
    # Whether it has a page of a block.
    def is_of_page
      return @is_of_page unless @is_of_page.nil?
      @is_of_page = low & 330 != 0
      @is_of_page
    end

    ##
    # Whether the page follows as zlib packed it; gone since QEMU 9.1.
    def is_packed
      return @is_packed unless @is_packed.nil?
      @is_packed = low & 256 != 0
      @is_packed
    end

    ##
    # Whether the page follows.
    def is_page
      return @is_page unless @is_page.nil?
      @is_page = low & 8 != 0
      @is_page
    end

    ##
    # Whether the page is of the same block as the one before, whose name is
    # left out.
    def is_same_block
      return @is_same_block unless @is_same_block.nil?
      @is_same_block = low & 32 != 0
      @is_same_block
    end

    ##
    # Whether this is the size of all blocks, and a list of blocks follows.
    def is_size_of_memory
      return @is_size_of_memory unless @is_size_of_memory.nil?
      @is_size_of_memory = low & 4 != 0
      @is_size_of_memory
    end

    ##
    # Whether one byte follows that the page is full of, 0 as a rule.
    def is_zero
      return @is_zero unless @is_zero.nil?
      @is_zero = low & 2 != 0
      @is_zero
    end

    ##
    # The upper half of the place.
    attr_reader :high

    ##
    # The lower half of the place of a page in its block, in bytes; the ten
    # lowest bits say what follows.
    attr_reader :low
  end

  ##
  # The end of a section, the start of a part that is not the first, or a
  # command.
  class SectionMark < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw_kind = @_io.read_u1
      @number = @_io.read_u4be
      self
    end

    ##
    # The number of `footer`, `part`, `last_part` or `command`, see
    # `kinds`.
    attr_reader :raw_kind

    ##
    # The number of the section. A command has its own number in the upper
    # 16 bits, and the size of what follows in the lower ones.
    attr_reader :number
  end

  ##
  # What a section of the kinds `start` and `full` starts with.
  class SectionStart < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @number = @_io.read_u4be
      @len_name = @_io.read_u1
      @name = @_io.read_bytes(len_name)
      @instance = @_io.read_u4be
      @version = @_io.read_u4be
      self
    end

    ##
    # The number that its parts and its end have, too.
    attr_reader :number

    ##
    # Length of its name in bytes.
    attr_reader :len_name

    ##
    # Its name, `ram` for the memory.
    attr_reader :name

    ##
    # Which of several devices of that name this is.
    attr_reader :instance

    ##
    # The version of its contents.
    attr_reader :version
  end

  ##
  # Magic and version, and the kind of the first section.
  class StreamHead < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @magic = @_io.read_bytes(4)
      raise Kaitai::Struct::ValidationNotEqualError.new([81, 69, 86, 77].pack('C*'), @magic, @_io, "/types/stream_head/seq/0") if not @magic == [81, 69, 86, 77].pack('C*')
      @version = @_io.read_u4be
      @raw_kind = @_io.read_u1
      self
    end

    ##
    # The kind of the first section.
    def kind
      return @kind unless @kind.nil?
      @kind = Kaitai::Struct::Stream::resolve_enum(QemuMigration::KINDS, raw_kind)
      @kind
    end

    ##
    # Says that this is a migration stream.
    attr_reader :magic

    ##
    # The version, 3.
    attr_reader :version

    ##
    # The kind of the first section, as a number; see `kind`.
    attr_reader :raw_kind
  end

  ##
  # One subsection, or the byte that follows the last one.
  class Subsection < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw_kind = @_io.read_u1
      if raw_kind == 5
        @len_name = @_io.read_u1
      end
      if raw_kind == 5
        @name = @_io.read_bytes(len_name)
      end
      if raw_kind == 5
        @version = @_io.read_u4be
      end
      if  ((raw_kind == 5) && (len_name == 30)) 
        @log_len_page = @_io.read_u4be
      end
      if  ((raw_kind == 5) && (len_name == 26)) 
        @num_capabilities = @_io.read_u4be
      end
      if  ((raw_kind == 5) && (len_name == 26)) 
        @capabilities = []
        (num_capabilities).times { |i|
          @capabilities << Named.new(@_io, self, @_root)
        }
      end
      if  ((raw_kind == 5) && (len_name == 18)) 
        @uuid = @_io.read_bytes(16)
      end
      self
    end

    ##
    # The number 5, or another kind, see `kinds`, where no subsection
    # follows.
    attr_reader :raw_kind

    ##
    # Length of its name in bytes.
    attr_reader :len_name

    ##
    # Its name, such as `configuration/target-page-bits`.
    attr_reader :name

    ##
    # The version, 1.
    attr_reader :version

    ##
    # Binary logarithm of the size of a page in bytes, of the subsection
    # `configuration/target-page-bits`.
    attr_reader :log_len_page

    ##
    # Number of capabilities, of the subsection
    # `configuration/capabilities`.
    attr_reader :num_capabilities

    ##
    # Those that change the stream.
    attr_reader :capabilities

    ##
    # Of the machine, of the subsection `configuration/uuid`.
    attr_reader :uuid
  end

  ##
  # What every stream starts with.
  attr_reader :head

  ##
  # What machine this is.
  attr_reader :configuration

  ##
  # The start of the section `ram`, after its kind.
  attr_reader :section

  ##
  # The size of all blocks together, with the bit `size_of_memory`.
  attr_reader :size

  ##
  # The blocks, the largest first. The number that ends the list starts with a
  # byte 0, where a block has the length of its name.
  attr_reader :blocks

  ##
  # The end of the first part; machines of QEMU 2.3 and before have none.
  attr_reader :footer

  ##
  # The start of the next part, or of the last one.
  attr_reader :next_part

  ##
  # The first record of the next part.
  attr_reader :first_record

  ##
  # Whether `x-ignore-shared` is one of the capabilities.
  attr_reader :has_addresses

  ##
  # Whether `mapped-ram` is one of the capabilities.
  attr_reader :is_mapped
end
