# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# The 4096 bytes before the memory in a dump that a stand-alone dump tool took
# of an s390 machine, and that zgetdump writes. In the plain form the memory
# follows in one piece from address 0 on; in the extended form every piece has
# 4096 bytes of its own before it, which say where it belongs.
# @see https://github.com/ibm-s390-linux/s390-tools/blob/master/zdump/df_s390.h s390-tools zdump/df_s390.h
class S390Dump < Kaitai::Struct::Struct

  ARCHS = {
    1 => :archs_esa_31,
    2 => :archs_zarch_64,
  }
  I__ARCHS = ARCHS.invert

  FORMS = {
    253 => :forms_plain,
    254 => :forms_extended,
  }
  I__FORMS = FORMS.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @magic = @_io.read_bytes(7)
    raise Kaitai::Struct::ValidationNotEqualError.new([168, 25, 1, 115, 97, 143, 35].pack('C*'), @magic, @_io, "/seq/0") if not @magic == [168, 25, 1, 115, 97, 143, 35].pack('C*')
    @raw_form = @_io.read_u1
    @version = @_io.read_u4be
    @len_header = @_io.read_u4be
    @dump_level = @_io.read_u4be
    @len_page = @_io.read_u4be
    @len_memory = @_io.read_u8be
    @first_paddr = @_io.read_u8be
    @end_paddr = @_io.read_u8be
    @num_pages = @_io.read_u4be
    @padding = @_io.read_u4be
    @clock = @_io.read_u8be
    @cpu_id = @_io.read_u8be
    @raw_arch = @_io.read_u4be
    self
  end

  ##
  # The 4096 bytes before each piece of the extended form.
  class SegmentHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @first_paddr = @_io.read_u8be
      @len_memory = @_io.read_u8be
      @stop_marker = @_io.read_u8be
      @reserved = @_io.read_bytes(4072)
      self
    end

    ##
    # Physical address of the piece.
    attr_reader :first_paddr

    ##
    # Size of the piece in bytes.
    attr_reader :len_memory

    ##
    # Other than 0 after the last piece.
    attr_reader :stop_marker

    ##
    # Zeros.
    attr_reader :reserved
  end

  ##
  # Width of the dumped system.
  def arch
    return @arch unless @arch.nil?
    @arch = Kaitai::Struct::Stream::resolve_enum(ARCHS, raw_arch)
    @arch
  end

  ##
  # The header of the first piece of memory in the extended form; the
  # next one follows the piece.
  def first_segment
    return @first_segment unless @first_segment.nil?
    if form == :forms_extended
      _pos = @_io.pos
      @_io.seek(4096)
      @first_segment = SegmentHeader.new(@_io, self, @_root)
      @_io.seek(_pos)
    end
    @first_segment
  end

  ##
  # Which of the two forms follows.
  def form
    return @form unless @form.nil?
    @form = Kaitai::Struct::Stream::resolve_enum(FORMS, raw_form)
    @form
  end

  ##
  # The first 7 bytes of the magic number.
  attr_reader :magic

  ##
  # Its last byte, which tells the two forms apart; see `form`.
  attr_reader :raw_form

  ##
  # Version of the header.
  attr_reader :version

  ##
  # Size of the header in bytes, 4096.
  attr_reader :len_header

  ##
  # Kind of pages that were dumped; 4 for all.
  attr_reader :dump_level

  ##
  # Size of a page in bytes, 4096.
  attr_reader :len_page

  ##
  # Size of the dumped memory in bytes.
  attr_reader :len_memory

  ##
  # Physical address where the memory starts.
  attr_reader :first_paddr

  ##
  # Physical address after the memory.
  attr_reader :end_paddr

  ##
  # Number of dumped pages.
  attr_reader :num_pages

  ##
  # Not used.
  attr_reader :padding

  ##
  # The machine's clock; bit 51 counts microseconds since 1900.
  attr_reader :clock

  ##
  # Identification of the processor.
  attr_reader :cpu_id

  ##
  # Width of the dumped system, as a number; see `arch`.
  attr_reader :raw_arch
end
