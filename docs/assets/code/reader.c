/*
 * Prints values of the vmcoreinfo note of an ELF dump: any class, any byte order, any machine. Build and start it with
 *   cc -o reader reader.c
 *   ./reader DUMP OSRELEASE 'NUMBER(phys_base)'
 */
#include <errno.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PT_NOTE = 4, PN_XNUM = 0xffff, NOTE_HEADER = 12 };
enum { MOST_HEADERS = 1 << 17, MOST_TEXT = 1 << 20 }; /* a number in a file is a claim, so there is a limit to each */

static FILE *file;
static bool wide, big; /* 64 bits; big-endian */

static void fail(const char *words)
{
    fprintf(stderr, "reader: %s\n", words);
    exit(1);
}

/* A number of `size` bytes in the byte order of the file. */
static uint64_t number(const unsigned char *at, int size)
{
    uint64_t value = 0;
    for (int i = 0; i < size; i++)
        value = value << 8 | at[big ? i : size - 1 - i];
    return value;
}

static bool read_at(uint64_t offset, void *to, size_t size)
{
    return offset < INT64_MAX && fseeko(file, (off_t)offset, SEEK_SET) == 0 && fread(to, 1, size, file) == size;
}

static uint64_t padded(uint64_t size, uint64_t align) { return (size + align - 1) / align * align; }

/* The text of the last VMCOREINFO note of a segment, which replaces the one that was found before. */
static char *search(uint64_t at, uint64_t size, uint64_t align, char *found)
{
    unsigned char header[NOTE_HEADER], name[11];
    uint64_t start = at, end = size > INT64_MAX - at ? INT64_MAX : at + size;
    while (end - at >= NOTE_HEADER && read_at(at, header, sizeof header)) {
        uint64_t len_name = number(header, 4), len_desc = number(header + 4, 4);
        uint64_t desc = start + padded(at - start + NOTE_HEADER + len_name, align);
        /* The name has 11 bytes with its NUL; some producers leave out the NUL. */
        bool ours = (len_name == 11 || len_name == 10) && read_at(at + NOTE_HEADER, name, len_name) &&
                    memcmp(name, "VMCOREINFO", len_name) == 0;
        if (desc > end || len_desc > end - desc)
            return found; /* a note that does not fit is not a note */
        if (ours && len_desc <= MOST_TEXT) {
            char *text = calloc(1, len_desc + 1);
            if (text && read_at(desc, text, len_desc)) {
                free(found);
                found = text;
            } else
                free(text);
        }
        at = start + padded(desc - start + len_desc, align);
        if (at > end)
            break;
    }
    return found;
}

/* The text of the last whole note, of all segments of the kind PT_NOTE. */
static char *find_text(void)
{
    unsigned char head[64], segment[56], section[64];
    char *text = NULL;
    if (!read_at(0, head, 16) || memcmp(head, "\x7f" "ELF", 4) || head[4] < 1 || head[4] > 2 || head[5] < 1 || head[5] > 2)
        fail("this is not an ELF file");
    wide = head[4] == 2;
    big = head[5] == 2;
    if (!read_at(16, head + 16, wide ? 48 : 36))
        fail("the file ends in its header");
    uint64_t table = wide ? number(head + 32, 8) : number(head + 28, 4);
    uint64_t count = number(head + (wide ? 56 : 44), 2);
    uint64_t sections = wide ? number(head + 40, 8) : number(head + 32, 4);
    if (count == PN_XNUM && sections && read_at(sections, section, wide ? 64 : 40))
        count = number(section + (wide ? 44 : 28), 4);
    for (uint64_t i = 0; i < count && i < MOST_HEADERS; i++) {
        if (!read_at(table + i * (wide ? 56 : 32), segment, wide ? 56 : 32))
            break;
        if (number(segment, 4) != PT_NOTE)
            continue;
        uint64_t offset = wide ? number(segment + 8, 8) : number(segment + 4, 4);
        uint64_t size = wide ? number(segment + 32, 8) : number(segment + 16, 4);
        uint64_t align = wide ? number(segment + 48, 8) : number(segment + 28, 4);
        if (offset < INT64_MAX)
            text = search(offset, size, align == 8 ? 8 : 4, text);
    }
    return text;
}

/* The value of a key: of the first line that has it, without a carriage return, up to a NUL. */
static char *value_of(const char *text, const char *key)
{
    size_t length = strlen(key);
    for (const char *line = text; line && *line; line = strchr(line, '\n') ? strchr(line, '\n') + 1 : NULL) {
        if (strncmp(line, key, length) || line[length] != '=')
            continue;
        const char *value = line + length + 1;
        size_t size = strcspn(value, "\n");
        if (size && value[size - 1] == '\r')
            size--;
        char *copy = calloc(1, size + 1);
        return copy ? memcpy(copy, value, size) : NULL;
    }
    return NULL;
}

/* Prints a value as a number: its base depends on the key, never on how it looks. */
static bool print_number(const char *key, const char *value)
{
    static const char *const hexadecimal[] = {"SYMBOL(", "KERNELOFFSET", "KERNELOFFPHYS", "IDENTITYBASE", "SAMODE31", "EAMODE31"};
    static const char *const decimal[] = {"NUMBER(", "SIZE(", "OFFSET(", "LENGTH(", "PAGESIZE", "CRASHTIME"};
    int base = 0;
    for (size_t i = 0; i < sizeof hexadecimal / sizeof *hexadecimal; i++)
        if (!strncmp(key, hexadecimal[i], strlen(hexadecimal[i])))
            base = 16;
    for (size_t i = 0; i < sizeof decimal / sizeof *decimal; i++)
        if (!strncmp(key, decimal[i], strlen(decimal[i])))
            base = 10;
    bool minus = base == 10 && value[0] == '-';
    const char *digits = value + minus;
    if (digits[0] == '0' && (digits[1] == 'x' || digits[1] == 'X')) {
        if (!base)
            return false;
        base = 16;
        digits += 2;
    }
    if (!base || !*digits || digits[strspn(digits, base == 16 ? "0123456789abcdefABCDEF" : "0123456789")])
        return false; /* blanks, signs and anything else are not part of a number */
    errno = 0;
    uint64_t magnitude = strtoull(digits, NULL, base);
    if (errno || (minus && magnitude > (uint64_t)INT64_MAX + 1))
        return false;
    printf("%s%llu\n", minus ? "-" : "", (unsigned long long)magnitude);
    return true;
}

int main(int count, char **words)
{
    int status = 0;
    if (count < 2 || !(file = fopen(words[1], "rb")))
        fail("expected a dump that can be opened, and keys");
    char *text = find_text();
    if (!text)
        fail("the dump has no note named VMCOREINFO");
    for (int i = 2; i < count; i++) {
        char *value = value_of(text, words[i]);
        if (!value)
            status = fprintf(stderr, "reader: there is no %s\n", words[i]) > 0;
        else if (!print_number(words[i], value))
            puts(value);
        free(value);
    }
    free(text);
    return status;
}
