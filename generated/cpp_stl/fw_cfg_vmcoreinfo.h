#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class fw_cfg_vmcoreinfo_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>
#include <set>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace vmcoreinfo_ksy {

    /**
     * The 16 bytes with which a guest tells its hypervisor where the guest's
     * vmcoreinfo note is in memory.
     * 
     * The host offers them as the writable fw_cfg file `etc/vmcoreinfo`. The guest
     * replaces all 16 in one DMA write; the host then looks at the note when it
     * takes a dump. All integers are little-endian, whatever the byte order of the
     * guest, and nothing is padded.
     * \sa https://www.qemu.org/docs/master/specs/vmcoreinfo.html QEMU docs/specs/vmcoreinfo
     * \sa https://www.qemu.org/docs/master/specs/fw_cfg.html QEMU docs/specs/fw_cfg
     */

    class fw_cfg_vmcoreinfo_t : public kaitai::kstruct {

    public:

        enum formats_t {
            FORMATS_NONE = 0,
            FORMATS_ELF = 1
        };
        static bool _is_defined_formats_t(formats_t v);

    private:
        static const std::set<formats_t> _values_formats_t;

    public:

        fw_cfg_vmcoreinfo_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, fw_cfg_vmcoreinfo_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~fw_cfg_vmcoreinfo_t();

    private:
        bool f_guest_format;
        formats_t m_guest_format;

    public:

        /**
         * Format of what the guest put at `paddr`.
         */
        formats_t guest_format();

    private:
        bool f_host_format;
        formats_t m_host_format;

    public:

        /**
         * Format that the host offers.
         */
        formats_t host_format();

    private:
        uint16_t m_raw_host_format;
        uint16_t m_raw_guest_format;
        uint32_t m_len_region;
        uint64_t m_paddr;
        fw_cfg_vmcoreinfo_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Format that the host offers, as a number; see `host_format`. Reads 1 (ELF)
         * after a reset of the machine and 0 (none) before the first one.
         * 
         * The specification's comment speaks of several formats that the host
         * supports; QEMU stores a single number and never tests bits. The guest's
         * write replaces this field too: the drivers of Linux and Windows write 0,
         * and QEMU does not put its own value back, so a dump normally shows 0 here.
         */
        uint16_t raw_host_format() const { return m_raw_host_format; }

        /**
         * Format of what the guest put at `paddr`, as a number; see `guest_format`.
         * 0 (none) withdraws an earlier note. Numbers without a name are stored by
         * the host and ignored when it dumps.
         */
        uint16_t raw_guest_format() const { return m_raw_guest_format; }

        /**
         * Size in bytes of the guest's region, at least the whole note with the
         * padding of its descriptor. Linux announces more than the note fills: the
         * room for a full page of text and for a terminating empty note header.
         * 
         * The specification asks for less than 1 MiB; QEMU accepts exactly 1 MiB.
         * Neither is checked here.
         */
        uint32_t len_region() const { return m_len_region; }

        /**
         * Guest-physical address of the region in bytes. No alignment is asked for.
         */
        uint64_t paddr() const { return m_paddr; }
        fw_cfg_vmcoreinfo_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };
}
