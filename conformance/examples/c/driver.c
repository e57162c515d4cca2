/* A device and a host that decides about notes, as an example for PROTOCOL.md: cc -o driver driver.c
 * It answers `device`, and of `acceptance` what QEMU since 8.0 does. Lines have the form that PROTOCOL.md promises. */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FILE_SIZE = 16, HEADER = 12, MIB = 1 << 20 };

/* Return what follows "key": in a line, or NULL. */
static const char *find(const char *line, const char *key)
{
    char name[40];
    snprintf(name, sizeof name, "\"%s\": ", key);
    const char *place = strstr(line, name);
    return place ? place + strlen(name) : NULL;
}

static bool is(const char *line, const char *key, const char *text)
{
    const char *value = find(line, key);
    return value && !strncmp(value + 1, text, strlen(text)) && value[1 + strlen(text)] == '"';
}

static uint64_t number(const char *line, const char *key, uint64_t otherwise)
{
    const char *value = find(line, key);
    return value ? strtoull(value + 1, NULL, 10) : otherwise;
}

/* Write at most `room` of the bytes that a value has; return how many it has. */
static size_t bytes(const char *value, uint8_t *out, size_t room)
{
    unsigned byte;
    size_t count = 0;
    for (value++; *value != '"' && sscanf(value, "%2x", &byte) == 1; value += 2, count++)
        if (count < room)
            out[count] = (uint8_t)byte;
    return count;
}

static void print_hex(const uint8_t *data, size_t size)
{
    putchar('"');
    while (size--)
        printf("%02x", *data++);
    putchar('"');
}

struct device { uint8_t file[FILE_SIZE]; bool active; };

static void reset(struct device *device)
{
    memset(device, 0, sizeof *device);
    device->file[0] = 1;
}

static bool write_file(struct device *device, uint64_t offset, const uint8_t *data, size_t size)
{
    if (!size)
        return true;
    if (offset > FILE_SIZE || size > FILE_SIZE - offset)
        return false;
    memcpy(device->file + offset, data, size);
    device->active = size == FILE_SIZE && (device->file[2] || device->file[3]);
    return true;
}

static bool play_device(const char *line)
{
    struct device device;
    reset(&device);
    if (strstr(line, "\"do\": \"load\""))
        return false;
    printf("\"answer\": {\"steps\": [");
    for (const char *step = strstr(line, "{\"do\""), *first = step; step; step = strstr(step + 1, "{\"do\"")) {
        uint8_t data[FILE_SIZE + 1] = {0};
        bool ok = true;
        if (is(step, "do", "reset"))
            reset(&device);
        else
            ok = write_file(&device, number(step, "offset", 0), data, bytes(find(step, "data"), data, sizeof data));
        printf("%s{\"ok\": %s, \"bytes\": ", step == first ? "" : ", ", ok ? "true" : "false");
        print_hex(device.file, FILE_SIZE);
        printf(", \"active\": %s}", device.active ? "true" : "false");
    }
    printf("]}");
    return true;
}

static uint64_t integer(const uint8_t *data, size_t size, bool big)
{
    uint64_t value = 0;
    for (size_t i = 0; i < size; i++)
        value = value << 8 | data[big ? i : size - 1 - i];
    return value;
}

/* Return QEMU's warning as the suite calls it, or NULL and the size of the note. */
static const char *refuse(const char *line, const uint8_t *entry, const uint8_t *memory, uint64_t *note)
{
    uint64_t format = integer(entry + 2, 2, false), size = integer(entry + 4, 4, false);
    bool big = is(line, "byte_order", "big"), other_host = !is(line, "host_order", big ? "big" : "little");
    uint64_t name = integer(memory, 4, big), desc = integer(memory + 4, 4, big);
    if (!format || !strncmp(find(line, "full_write"), "false", 5))
        return "not present";
    if (size < HEADER || size > MIB)
        return "size invalid";
    if (format != 1)
        return "format unsupported";
    *note = HEADER + (name + 3) / 4 * 4 + (desc + 3) / 4 * 4;
    if (other_host && is(line, "bits", "64") && (name || desc)) /* the defect note-width */
        return "header invalid";
    return *note > size ? "header invalid" : NULL; /* so neither claims more than 1 MiB */
}

static bool play_acceptance(const char *line)
{
    static uint8_t memory[MIB + HEADER];
    uint8_t entry[FILE_SIZE];
    const char *profile = find(line, "profile");
    uint64_t size = 0;
    if (strncmp(profile, "\"qemu:", 6) || !strncmp(profile, "\"qemu:7.2", 9))
        return false;
    memset(memory, 0, sizeof memory);
    bytes(find(line, "region"), memory, sizeof memory);
    bytes(find(line, "entry"), entry, sizeof entry);
    const char *warned = refuse(line, entry, memory, &size);
    if (warned)
        printf("\"answer\": {\"accepted\": false, \"note_size\": \"0\", \"warned\": \"%s\"}", warned);
    else
        printf("\"answer\": {\"accepted\": true, \"note_size\": \"%llu\"}", (unsigned long long)size);
    return true;
}

int main(void)
{
    static char line[4 << 20];
    while (fgets(line, sizeof line, stdin)) {
        printf("{\"id\": \"%.*s\", ", (int)strcspn(find(line, "id") + 1, "\""), find(line, "id") + 1);
        if (!(is(line, "kind", "device") && play_device(line)) && !(is(line, "kind", "acceptance") && play_acceptance(line)))
            printf("\"skip\": \"not played here\"");
        puts("}");
    }
    return 0;
}
