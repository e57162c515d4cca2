#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class fw_cfg_dma_access_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>
#include <set>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace vmcoreinfo_ksy {

    /**
     * The 16 bytes in guest memory with which a guest asks fw_cfg for a transfer.
     * Writing a file, `etc/vmcoreinfo` among them, is possible in no other way.
     * 
     * The guest puts the address of this structure into the DMA register. The device
     * works in the order select, then one of read, write or skip, and then replaces
     * the first 4 bytes: 0 says that all went well, `error` alone that it did not.
     * All integers are big-endian, whatever the guest.
     * \sa https://www.qemu.org/docs/master/specs/fw_cfg.html QEMU docs/specs/fw_cfg
     */

    class fw_cfg_dma_access_t : public kaitai::kstruct {

    public:

        enum command_bits_t {
            COMMAND_BITS_ERROR = 1,
            COMMAND_BITS_READ = 2,
            COMMAND_BITS_SKIP = 4,
            COMMAND_BITS_SELECT = 8,
            COMMAND_BITS_WRITE = 16
        };
        static bool _is_defined_command_bits_t(command_bits_t v);

    private:
        static const std::set<command_bits_t> _values_command_bits_t;

    public:

        fw_cfg_dma_access_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, fw_cfg_dma_access_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~fw_cfg_dma_access_t();

    private:
        bool f_is_error;
        bool m_is_error;

    public:

        /**
         * Whether the transfer failed, in the device's answer.
         */
        bool is_error();

    private:
        bool f_is_read;
        bool m_is_read;

    public:

        /**
         * Whether the guest asks for a read.
         */
        bool is_read();

    private:
        bool f_is_select;
        bool m_is_select;

    public:

        /**
         * Whether `selector` counts.
         */
        bool is_select();

    private:
        bool f_is_skip;
        bool m_is_skip;

    public:

        /**
         * Whether the guest asks to move the item's offset.
         */
        bool is_skip();

    private:
        bool f_is_write;
        bool m_is_write;

    public:

        /**
         * Whether the guest asks for a write.
         */
        bool is_write();

    private:
        uint16_t m_selector;
        uint16_t m_commands;
        uint32_t m_len_data;
        uint64_t m_address;
        fw_cfg_dma_access_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Key of the item; looked at only where `commands` has `select`.
         */
        uint16_t selector() const { return m_selector; }

        /**
         * Sum of `command_bits`. Of several transfers one is done: read goes before
         * write, write before skip. Without any, nothing is transferred and
         * `len_data` does not count.
         */
        uint16_t commands() const { return m_commands; }

        /**
         * Bytes to transfer or skip. A write must fit into what is left of the item,
         * or nothing is written; a read past the end returns zeros.
         */
        uint32_t len_data() const { return m_len_data; }

        /**
         * Guest-physical address of the data in bytes; ignored by a skip.
         */
        uint64_t address() const { return m_address; }
        fw_cfg_dma_access_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };
}
