// Read jobs on standard input, print a line of answers for each. See conformance/README.md for the form.

using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using Kaitai;

public static class Driver
{
    private static string Upper(string name)
    {
        return string.Concat(name.Split('_').Select(part => char.ToUpperInvariant(part[0]) + part.Substring(1)));
    }

    private static string Failure(Exception error)
    {
        while (error is TargetInvocationException) error = error.InnerException;
        if (error is EndOfStreamException) return "!truncated";
        if (error is ValidationFailedError) return "!invalid";
        return error is UndecidedEndiannessError ? "!undecided" : "!" + error.GetType().Name;
    }

    private static string Hex(byte[] bytes)
    {
        return "x" + string.Concat(bytes.Select(one => one.ToString("x2")));
    }

    private static string Show(object value)
    {
        if (value == null) return "null";
        if (value is bool) return (bool) value ? "true" : "false";
        if (value is byte[]) return Hex((byte[]) value);
        if (value is string) return Hex(Encoding.UTF8.GetBytes((string) value));
        if (!(value is Enum)) return value is KaitaiStruct ? "struct" : value.ToString();
        string number = ((Enum) value).ToString("d");
        return Enum.IsDefined(value.GetType(), value) ? number + ":" + value : number;
    }

    private static string Walk(object value, string path)
    {
        try
        {
            foreach (string part in path.Split('.'))
            {
                IList list = value as IList;
                if (list == null) value = value.GetType().GetProperty(Upper(part)).GetValue(value);
                else value = part == "length" ? list.Count : list[int.Parse(part)];
            }
            return Show(value);
        }
        catch (Exception error)
        {
            return Failure(error);
        }
    }

    private static object Parse(string format, byte[] data, string parameters)
    {
        Type root = Assembly.GetExecutingAssembly().GetType("VmcoreinfoKsy." + Upper(format), true);
        List<object> given = new List<object>();
        foreach (string parameter in parameters.Split(new[] {','}, StringSplitOptions.RemoveEmptyEntries))
        {
            string text = parameter.Split('=')[1];
            bool flag;
            given.Add(bool.TryParse(text, out flag) ? (object) flag : long.Parse(text));
        }
        given.AddRange(new object[] {new KaitaiStream(data), null, null});
        return Activator.CreateInstance(root, given.ToArray());
    }

    public static void Main()
    {
        for (string line = Console.ReadLine(); line != null; line = Console.ReadLine())
        {
            string[] columns = line.Split('\t');
            byte[] data = File.ReadAllBytes(columns[2]).Take(int.Parse(columns[3])).ToArray();
            List<string> answer = new List<string> {columns[0]};
            try
            {
                object root = Parse(columns[1], data, columns[4]);
                answer.Add("ok");
                foreach (string path in columns.Skip(5))
                {
                    string value = Walk(root, path);
                    answer.Add(path + "=" + value);
                    // What failed once may be remembered as nothing.
                    if (value.StartsWith("!")) root = Parse(columns[1], data, columns[4]);
                }
            }
            catch (Exception error)
            {
                answer.Add(Failure(error));
            }
            Console.WriteLine(string.Join("\t", answer));
        }
    }
}
