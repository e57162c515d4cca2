// Read jobs on standard input, print a line of answers for each. See conformance/README.md for the form.
// C++ cannot look up a field by its name: walkers.h, written from the formats, says which fields each type has.

#include <cstdint>
#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <type_traits>
#include <vector>

#include "kaitai/exceptions.h"
#include "kaitai/kaitaistream.h"
#include "kaitai/kaitaistruct.h"

typedef std::map<std::string, std::string> strings;

static std::string failure() {
    try {
        throw;
    } catch (const kaitai::validation_failed_error&) {
        return "!invalid";
    } catch (const kaitai::undecided_endianness_error&) {
        return "!undecided";
    } catch (const std::ios_base::failure&) {
        return "!truncated";
    } catch (const std::length_error&) {
        return "!length_error";
    } catch (const std::bad_alloc&) {
        return "!bad_alloc";
    } catch (const std::exception&) {
        return "!exception";
    }
}

// What was found in a parsed file. What failed once is remembered as nothing, and may be dereferenced all the same:
// a failure stops the walk, and the next one, over the file parsed anew, leaves that field out.
struct walker {
    strings found, failed;
    bool is_stopped = false;

    void put(const std::string& path, bool value) { found[path] = value ? "true" : "false"; }

    void put(const std::string& path, const std::string& bytes) {
        static const char digits[] = "0123456789abcdef";
        std::string text = "x";
        for (unsigned char byte : bytes) {
            text += digits[byte >> 4];
            text += digits[byte & 15];
        }
        found[path] = text;
    }

    template <typename T>
    typename std::enable_if<std::is_integral<T>::value>::type put(const std::string& path, T value) {
        found[path] = std::to_string(value);
    }

    template <typename T>
    typename std::enable_if<std::is_enum<T>::value>::type put(const std::string& path, T value) {
        found[path] = std::to_string(static_cast<std::int64_t>(value));
    }

    template <typename T>
    typename std::enable_if<std::is_base_of<kaitai::kstruct, T>::value>::type put(const std::string& path, T* value) {
        if (!value) found[path] = "null";
        else {
            found[path] = "struct";
            fields(*this, path + ".", *value);
        }
    }

    template <typename T>
    void put(const std::string& path, const std::unique_ptr<T>& value) { put(path, value.get()); }

    template <typename T>
    void put(const std::string& path, std::vector<T>* list) {
        if (!list) {
            found[path] = "null";
            return;
        }
        put(path + ".length", list->size());
        for (std::size_t i = 0; i < list->size(); i++) put(path + "." + std::to_string(i), (*list)[i]);
    }

    template <typename F>
    void field(const std::string& path, F read) {
        if (is_stopped || failed.count(path)) return;
        try {
            read();
        } catch (...) {
            failed[path] = failure();
            is_stopped = true;
        }
    }
};

#include "walkers.h"

static std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::stringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);) parts.push_back(part);
    return parts;
}

int main() {
    for (std::string line; std::getline(std::cin, line);) {
        std::vector<std::string> columns = split(line, '\t');
        columns.resize(columns.size() < 5 ? 5 : columns.size());
        std::ifstream file(columns[2], std::ios::binary);
        std::string data((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
        strings params;
        for (const std::string& param : split(columns[4], ',')) {
            params[param.substr(0, param.find('='))] = param.substr(param.find('=') + 1);
        }
        std::cout << columns[0];
        walker all;
        try {
            do {
                all.is_stopped = false;
                parse(all, columns[1], data.substr(0, std::stoul(columns[3])), params);
            } while (all.is_stopped);
            for (const auto& failed : all.failed) all.found[failed.first] = failed.second;
            std::cout << "\tok";
            for (std::size_t i = 5; i < columns.size(); i++) {
                // A field of a structure that could not be read has failed with it.
                std::string path = columns[i];
                while (!all.found.count(path) && path.find('.') != std::string::npos) path.resize(path.rfind('.'));
                std::cout << '\t' << columns[i] << '=' << all.found[path];
            }
        } catch (...) {
            std::cout << '\t' << failure();
        }
        std::cout << '\n';
    }
}
