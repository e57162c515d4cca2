// Read jobs on standard input, print a line of answers for each. See conformance/README.md for the form.

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.InputStreamReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

public final class Driver {
    private static final String PACKAGE = "vmcoreinfo.ksy.";

    private static String camel(String name, boolean upper) {
        StringBuilder out = new StringBuilder();
        for (char letter : name.toCharArray()) {
            if (letter == '_') {
                upper = true;
                continue;
            }
            out.append(upper ? Character.toUpperCase(letter) : letter);
            upper = false;
        }
        return out.toString();
    }

    private static String failure(Throwable error) {
        while (error instanceof InvocationTargetException) error = error.getCause();
        if (error instanceof BufferUnderflowException || error instanceof EOFException) return "!truncated";
        if (error instanceof KaitaiStream.ValidationFailedError) return "!invalid";
        if (error instanceof KaitaiStream.UndecidedEndiannessError) return "!undecided";
        return "!" + error.getClass().getSimpleName();
    }

    private static String hex(byte[] bytes) {
        StringBuilder out = new StringBuilder("x");
        for (byte one : bytes) out.append(String.format("%02x", one));
        return out.toString();
    }

    private static String show(Object value) throws ReflectiveOperationException {
        if (value instanceof byte[]) return hex((byte[]) value);
        if (value instanceof String) return hex(((String) value).getBytes(StandardCharsets.UTF_8));
        if (value instanceof Enum) return value.getClass().getMethod("id").invoke(value) + ":" + value;
        if (value == null || value instanceof Number || value instanceof Boolean) return String.valueOf(value);
        return "struct";
    }

    private static String walk(Object value, String path) {
        try {
            for (String part : path.split("\\.")) {
                if (!(value instanceof List)) {
                    value = value.getClass().getMethod(camel(part, false)).invoke(value);
                } else {
                    List<?> list = (List<?>) value;
                    value = part.equals("length") ? list.size() : list.get(Integer.parseInt(part));
                }
            }
            return show(value);
        } catch (Exception error) {
            return failure(error);
        }
    }

    private static KaitaiStruct.ReadWrite parse(String format, byte[] data, String params) throws ReflectiveOperationException {
        List<Class<?>> types = new ArrayList<>();
        List<Object> given = new ArrayList<>();
        types.add(KaitaiStream.class);
        given.add(new ByteBufferKaitaiStream(data));
        for (String param : params.isEmpty() ? new String[0] : params.split(",")) {
            String text = param.substring(param.indexOf('=') + 1);
            boolean isBool = text.equals("true") || text.equals("false");
            types.add(isBool ? boolean.class : long.class);
            given.add(isBool ? (Object) Boolean.valueOf(text) : (Object) Long.valueOf(text));
        }
        Constructor<?> make =
            Class.forName(PACKAGE + camel(format, true)).getConstructor(types.toArray(new Class<?>[0]));
        KaitaiStruct.ReadWrite root = (KaitaiStruct.ReadWrite) make.newInstance(given.toArray());
        root._read();
        return root;
    }

    /** The bytes that the serializer makes of what was read, as many as there were. */
    private static byte[] written(KaitaiStruct.ReadWrite root, int size) throws ReflectiveOperationException {
        for (Method enable : root.getClass().getMethods()) {
            if (!enable.getName().endsWith("_Enabled")) continue;
            String name = enable.getName().substring("set".length()).replace("_Enabled", "");
            try {
                root.getClass().getMethod(Character.toLowerCase(name.charAt(0)) + name.substring(1)).invoke(root);
            } catch (InvocationTargetException error) {
                // What could not be read is left out.
                enable.invoke(root, false);
            }
        }
        root._fetchInstances();
        root._check();
        KaitaiStream out = new ByteBufferKaitaiStream(size);
        root._write(out);
        return out.toByteArray();
    }

    public static void main(String[] args) throws Exception {
        BufferedReader jobs = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        boolean writes = Arrays.asList(args).contains("write");
        StringBuilder out = new StringBuilder();
        for (String line = jobs.readLine(); line != null; line = jobs.readLine()) {
            String[] columns = line.split("\t", -1);
            byte[] file = Files.readAllBytes(Paths.get(columns[2]));
            out.append(columns[0]);
            try {
                byte[] data = Arrays.copyOf(file, Integer.parseInt(columns[3]));
                KaitaiStruct.ReadWrite root = parse(columns[1], data, columns[4]);
                if (writes) {
                    data = written(root, data.length);
                    root = parse(columns[1], data, columns[4]);
                }
                out.append("\tok");
                for (int i = 5; i < columns.length; i++) {
                    String value = walk(root, columns[i]);
                    out.append('\t').append(columns[i]).append('=').append(value);
                    // What failed once may be remembered as nothing.
                    if (value.startsWith("!")) root = parse(columns[1], data, columns[4]);
                }
            } catch (Throwable error) {
                out.append('\t').append(failure(error));
            }
            out.append('\n');
        }
        System.out.print(out);
    }
}
