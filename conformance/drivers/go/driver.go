// Read jobs on standard input, print a line of answers for each. See conformance/README.md for the form.
package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"reflect"
	"strconv"
	"strings"

	"github.com/kaitai-io/kaitai_struct_go_runtime/kaitai"
)

// params are the arguments of a format, by name, as text.
type params map[string]string

func (p params) flag(name string) bool { return p[name] == "true" }

func (p params) number(name string) int64 {
	number, err := strconv.ParseInt(p[name], 10, 64)
	if err != nil {
		panic(err)
	}
	return number
}

// The runtime panics on some sizes; a program that reads files of strangers has to recover.
var errPanic = errors.New("the runtime panics")

func failure(err error) string {
	var undecided kaitai.UndecidedEndiannessError
	name := fmt.Sprintf("%T", err)
	switch {
	case errors.Is(err, errPanic):
		return "!panic"
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return "!truncated"
	case strings.HasPrefix(name, "kaitai.Validation"):
		return "!invalid"
	case errors.As(err, &undecided):
		return "!undecided"
	}
	return "!" + name
}

func upper(name string) string {
	var out strings.Builder
	for _, part := range strings.Split(name, "_") {
		out.WriteString(strings.ToUpper(part[:1]) + part[1:])
	}
	return out.String()
}

// step goes from a value to what a part of a path names: an instance is a method, a field a field.
func step(value reflect.Value, part string) (reflect.Value, error) {
	if value.Kind() == reflect.Slice {
		if part == "length" {
			return reflect.ValueOf(value.Len()), nil
		}
		index, err := strconv.Atoi(part)
		if err != nil || index >= value.Len() {
			return value, fmt.Errorf("no element %s", part)
		}
		return value.Index(index), nil
	}
	if value.Kind() == reflect.Pointer && value.IsNil() {
		return value, fmt.Errorf("nothing has no %s", part)
	}
	if method := value.MethodByName(upper(part)); method.IsValid() {
		result := method.Call(nil)
		err, _ := result[1].Interface().(error)
		return result[0], err
	}
	field := reflect.Indirect(value).FieldByName(upper(part))
	if !field.IsValid() {
		return value, fmt.Errorf("no field %s", part)
	}
	return field, nil
}

func show(value reflect.Value) string {
	if value.Kind() == reflect.Interface {
		value = value.Elem()
	}
	switch {
	case value.CanInt():
		return strconv.FormatInt(value.Int(), 10)
	case value.CanUint():
		return strconv.FormatUint(value.Uint(), 10)
	case value.Kind() == reflect.Bool:
		return strconv.FormatBool(value.Bool())
	case value.Kind() == reflect.String:
		return fmt.Sprintf("x%x", value.String())
	case value.Kind() == reflect.Slice && value.Type().Elem().Kind() == reflect.Uint8:
		return fmt.Sprintf("x%x", value.Bytes())
	case !value.IsValid(), value.Kind() == reflect.Pointer && value.IsNil():
		return "null"
	case value.Kind() == reflect.Slice:
		return "list"
	}
	return "struct"
}

func walk(root kaitai.Struct, path string) string {
	value, err := reflect.ValueOf(root), error(nil)
	for _, part := range strings.Split(path, ".") {
		if value.Kind() == reflect.Interface {
			value = value.Elem()
		}
		if value, err = step(value, part); err != nil {
			return failure(err)
		}
	}
	return show(value)
}

func parse(format string, data []byte, given string) (root kaitai.Struct, err error) {
	named := params{}
	for _, param := range strings.Split(given, ",") {
		name, text, _ := strings.Cut(param, "=")
		named[name] = text
	}
	defer func() {
		if caught := recover(); caught != nil {
			err = errPanic
		}
	}()
	return formats[format](kaitai.NewStream(bytes.NewReader(data)), named)
}

func main() {
	jobs := bufio.NewScanner(os.Stdin)
	jobs.Buffer(nil, 1<<24)
	for jobs.Scan() {
		columns := strings.Split(jobs.Text(), "\t")
		data, err := os.ReadFile(columns[2])
		if err != nil {
			panic(err)
		}
		length, err := strconv.Atoi(columns[3])
		if err != nil {
			panic(err)
		}
		answer := []string{columns[0]}
		if root, err := parse(columns[1], data[:length], columns[4]); err != nil {
			answer = append(answer, failure(err))
		} else {
			answer = append(answer, "ok")
			for _, path := range columns[5:] {
				value := walk(root, path)
				answer = append(answer, path+"="+value)
				if value[0] == '!' {
					// What failed once may be remembered as nothing.
					if root, err = parse(columns[1], data[:length], columns[4]); err != nil {
						panic(err)
					}
				}
			}
		}
		fmt.Println(strings.Join(answer, "\t"))
	}
}
