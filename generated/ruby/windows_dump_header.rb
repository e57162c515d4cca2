# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# The header of a Windows kernel dump, 8192 bytes for 64-bit and 4096 for 32-bit
# Windows.
# 
# A Windows guest puts it into the descriptor of its note named VMCOREINFO,
# where a Linux guest puts text; QEMU's dump format `win-dmp` completes it and
# writes it in front of the memory. Only the first 8 bytes tell the two apart,
# `PAGEDU64` or `PAGEDUMP` against a key.
# 
# The width follows from these bytes and not from the size of the note: QEMU
# accepts a 32-bit header inside a note of the 64-bit size.
# @see https://learn.microsoft.com/windows-hardware/drivers/debugger/varieties-of-kernel-mode-dump-files Microsoft, kernel-mode dump files
class WindowsDumpHeader < Kaitai::Struct::Struct

  MACHINES = {
    332 => :machines_i386,
    34404 => :machines_amd64,
    43620 => :machines_arm64,
  }
  I__MACHINES = MACHINES.invert

  WIDTHS = {
    875976004 => :widths_bits_64,
    1347245380 => :widths_bits_32,
  }
  I__WIDTHS = WIDTHS.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @magic = @_io.read_bytes(4)
    raise Kaitai::Struct::ValidationNotEqualError.new([80, 65, 71, 69].pack('C*'), @magic, @_io, "/seq/0") if not @magic == [80, 65, 71, 69].pack('C*')
    @raw_width = @_io.read_u4le
    case raw_width
    when 1347245380
      @body = Header32.new(@_io, self, @_root)
    when 875976004
      @body = Header64.new(@_io, self, @_root)
    else
      @body = Opaque.new(@_io, self, @_root)
    end
    self
  end

  ##
  # Rest of the 32-bit header; it ends at offset 0x1000 of the file.
  class Header32 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @version_major = @_io.read_u4le
      @version_minor = @_io.read_u4le
      @directory_table_base = @_io.read_u4le
      @pfn_database = @_io.read_u4le
      @ps_loaded_module_list = @_io.read_u4le
      @ps_active_process_head = @_io.read_u4le
      @raw_machine_image = @_io.read_u4le
      @num_processors = @_io.read_u4le
      @bugcheck_code = @_io.read_u4le
      @bugcheck_parameters = []
      (4).times { |i|
        @bugcheck_parameters << @_io.read_u4le
      }
      @version_user = @_io.read_bytes(32)
      @reserved1 = @_io.read_u4le
      @kd_debugger_data_block = @_io.read_u4le
      @num_runs = @_io.read_u4le
      @num_pages = @_io.read_u4le
      @runs = []
      (86).times { |i|
        @runs << Run32.new(@_io, self, @_root)
      }
      @unused1 = @_io.read_u4le
      @reserved2 = @_io.read_bytes(3200)
      @required_dump_space = @_io.read_u4le
      @reserved3 = @_io.read_bytes(92)
      self
    end

    ##
    # Processor.
    def machine_image
      return @machine_image unless @machine_image.nil?
      @machine_image = Kaitai::Struct::Stream::resolve_enum(WindowsDumpHeader::MACHINES, raw_machine_image)
      @machine_image
    end

    ##
    # 15 for a free build, 12 for a checked one.
    attr_reader :version_major

    ##
    # Build number of Windows.
    attr_reader :version_minor

    ##
    # Physical address of the top page table; the value for CR3.
    attr_reader :directory_table_base

    ##
    # Virtual address of the page frame database.
    attr_reader :pfn_database

    ##
    # Virtual address of the list of loaded modules.
    attr_reader :ps_loaded_module_list

    ##
    # Virtual address of the list of processes.
    attr_reader :ps_active_process_head

    ##
    # Processor as a number, as in PE files; see `machine_image`.
    attr_reader :raw_machine_image

    ##
    # Number of processors.
    attr_reader :num_processors

    ##
    # Stop code; 0 in a running system, which QEMU turns into 0x161
    # (LIVE_SYSTEM_DUMP) in its dump.
    attr_reader :bugcheck_code

    ##
    # Parameters of the stop code, as in the 64-bit header.
    attr_reader :bugcheck_parameters

    ##
    # Text for people, mostly empty.
    attr_reader :version_user

    ##
    # Not used.
    attr_reader :reserved1

    ##
    # Virtual address of the debugger data block, whose tag is `KDBG`.
    attr_reader :kd_debugger_data_block

    ##
    # Number of runs in use; completed by QEMU.
    attr_reader :num_runs

    ##
    # Number of pages in all runs; completed by QEMU.
    attr_reader :num_pages

    ##
    # Room for 86 runs of physical memory.
    attr_reader :runs

    ##
    # Last bytes of the room for runs.
    attr_reader :unused1

    ##
    # Not described here.
    attr_reader :reserved2

    ##
    # Size of the whole dump in bytes; completed by QEMU.
    attr_reader :required_dump_space

    ##
    # Not used.
    attr_reader :reserved3
  end

  ##
  # Rest of the 64-bit header; it ends at offset 0x2000 of the file.
  class Header64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @version_major = @_io.read_u4le
      @version_minor = @_io.read_u4le
      @directory_table_base = @_io.read_u8le
      @pfn_database = @_io.read_u8le
      @ps_loaded_module_list = @_io.read_u8le
      @ps_active_process_head = @_io.read_u8le
      @raw_machine_image = @_io.read_u4le
      @num_processors = @_io.read_u4le
      @bugcheck_code = @_io.read_u4le
      @unused1 = @_io.read_u4le
      @bugcheck_parameters = []
      (4).times { |i|
        @bugcheck_parameters << @_io.read_u8le
      }
      @version_user = @_io.read_bytes(32)
      @kd_debugger_data_block = @_io.read_u8le
      @num_runs = @_io.read_u4le
      @unused2 = @_io.read_u4le
      @num_pages = @_io.read_u8le
      @runs = []
      (43).times { |i|
        @runs << Run64.new(@_io, self, @_root)
      }
      @context = @_io.read_bytes(3000)
      @exception = @_io.read_bytes(152)
      @dump_kind = @_io.read_u4le
      @unused3 = @_io.read_u4le
      @required_dump_space = @_io.read_u8le
      @system_time = @_io.read_u8le
      @comment = @_io.read_bytes(128)
      @system_up_time = @_io.read_u8le
      @mini_dump_fields = @_io.read_u4le
      @secondary_data_state = @_io.read_u4le
      @product_kind = @_io.read_u4le
      @suite_mask = @_io.read_u4le
      @writer_status = @_io.read_u4le
      @unused4 = @_io.read_u1
      @kd_secondary_version = @_io.read_u1
      @reserved = @_io.read_bytes(4018)
      self
    end

    ##
    # Processor.
    def machine_image
      return @machine_image unless @machine_image.nil?
      @machine_image = Kaitai::Struct::Stream::resolve_enum(WindowsDumpHeader::MACHINES, raw_machine_image)
      @machine_image
    end

    ##
    # 15 for a free build, 12 for a checked one.
    attr_reader :version_major

    ##
    # Build number of Windows.
    attr_reader :version_minor

    ##
    # Physical address of the top page table; the value for CR3.
    attr_reader :directory_table_base

    ##
    # Virtual address of the page frame database.
    attr_reader :pfn_database

    ##
    # Virtual address of the list of loaded modules.
    attr_reader :ps_loaded_module_list

    ##
    # Virtual address of the list of processes.
    attr_reader :ps_active_process_head

    ##
    # Processor as a number, as in PE files; see `machine_image`.
    attr_reader :raw_machine_image

    ##
    # Number of processors.
    attr_reader :num_processors

    ##
    # Stop code; 0 in a running system, which QEMU turns into 0x161
    # (LIVE_SYSTEM_DUMP) in its dump.
    attr_reader :bugcheck_code

    ##
    # Not used.
    attr_reader :unused1

    ##
    # Parameters of the stop code. The driver of a running guest puts the
    # virtual address of a decoded debugger data block into the first one,
    # for where the block itself is encrypted.
    attr_reader :bugcheck_parameters

    ##
    # Text for people, mostly empty.
    attr_reader :version_user

    ##
    # Virtual address of the debugger data block, whose tag is `KDBG`.
    attr_reader :kd_debugger_data_block

    ##
    # Number of runs in use; completed by QEMU.
    attr_reader :num_runs

    ##
    # Not used.
    attr_reader :unused2

    ##
    # Number of pages in all runs; completed by QEMU.
    attr_reader :num_pages

    ##
    # Room for 43 runs of physical memory.
    attr_reader :runs

    ##
    # Registers of the processor that failed.
    attr_reader :context

    ##
    # Exception record.
    attr_reader :exception

    ##
    # 1 for a full dump.
    attr_reader :dump_kind

    ##
    # Not used.
    attr_reader :unused3

    ##
    # Size of the whole dump in bytes; completed by QEMU.
    attr_reader :required_dump_space

    ##
    # Time of the dump in units of 100 ns since 1601.
    attr_reader :system_time

    ##
    # Text for people.
    attr_reader :comment

    ##
    # Time since start in units of 100 ns.
    attr_reader :system_up_time

    ##
    # Fields of a small dump.
    attr_reader :mini_dump_fields

    ##
    # State of secondary data.
    attr_reader :secondary_data_state

    ##
    # Kind of product, 1 workstation, 2 domain controller, 3 server.
    attr_reader :product_kind

    ##
    # Bits of installed suites.
    attr_reader :suite_mask

    ##
    # What the writer of the dump says of itself.
    attr_reader :writer_status

    ##
    # Not used.
    attr_reader :unused4

    ##
    # Version of the secondary debugger data.
    attr_reader :kd_secondary_version

    ##
    # Not used.
    attr_reader :reserved
  end

  ##
  # A kind that is not known here.
  class Opaque < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @data = @_io.read_bytes_full
      self
    end

    ##
    # Everything up to the end.
    attr_reader :data
  end

  ##
  # One run of physical pages of 4096 bytes.
  class Run32 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @base_page = @_io.read_u4le
      @num_pages = @_io.read_u4le
      self
    end

    ##
    # Number of the first page.
    attr_reader :base_page

    ##
    # Number of pages.
    attr_reader :num_pages
  end

  ##
  # One run of physical pages of 4096 bytes.
  class Run64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @base_page = @_io.read_u8le
      @num_pages = @_io.read_u8le
      self
    end

    ##
    # Number of the first page.
    attr_reader :base_page

    ##
    # Number of pages.
    attr_reader :num_pages
  end

  ##
  # Whether the rest is of the 64-bit or the 32-bit kind.
  def width
    return @width unless @width.nil?
    @width = Kaitai::Struct::Stream::resolve_enum(WIDTHS, raw_width)
    @width
  end

  ##
  # The four letters `PAGE`.
  attr_reader :magic

  ##
  # Four letters that say the kind of the rest, as a number; see `width`.
  attr_reader :raw_width

  ##
  # The rest of the header.
  attr_reader :body
end
