<?php
// Read jobs on standard input, print a line of answers for each. See conformance/README.md for the form.
// usage: php driver.php PARSERS RUNTIME

[, $parsers, $runtime] = $argv;

spl_autoload_register(function (string $class) use ($parsers, $runtime): void {
    $place = str_starts_with($class, 'VmcoreinfoKsy\\') ? $parsers . '/' . substr($class, 14) : "$runtime/lib/$class";
    $file = str_replace('\\', '/', $place) . '.php';
    if (is_file($file)) {
        require $file;
    }
});

function failure(Throwable $error): string
{
    return match (true) {
        $error instanceof \Kaitai\Struct\Error\EndOfStreamError => '!truncated',
        $error instanceof \Kaitai\Struct\Error\NoTerminatorFoundError => '!truncated',
        $error instanceof \Kaitai\Struct\Error\ValidationFailedError => '!invalid',
        $error instanceof \Kaitai\Struct\Error\UndecidedEndiannessError => '!undecided',
        default => '!' . get_class($error),
    };
}

function show(mixed $value): string
{
    return match (true) {
        $value === null => 'null',
        is_bool($value) => $value ? 'true' : 'false',
        is_int($value) => (string) $value,
        is_string($value) => 'x' . bin2hex($value),
        default => 'struct',
    };
}

function walk(mixed $value, string $path): string
{
    try {
        foreach (explode('.', $path) as $part) {
            if (is_array($value)) {
                $value = $part === 'length' ? count($value) : $value[(int) $part];
            } else {
                $value = $value->{lcfirst(str_replace('_', '', ucwords($part, '_')))}();
            }
        }
        return show($value);
    } catch (Throwable $error) {
        return failure($error);
    }
}

function parse(string $format, string $data, array $params): object
{
    $class = 'VmcoreinfoKsy\\' . str_replace('_', '', ucwords($format, '_'));
    $given = array_map(fn (string $param) => json_decode(explode('=', $param)[1]), $params);
    return new $class(...$given, ...[new \Kaitai\Struct\Stream($data)]);
}

// No code can catch that memory ran out: say so for the job, and leave the others to another process.
$job = null;
register_shutdown_function(function () use (&$job): void {
    if (error_get_last() === null || $job === null) {
        return;
    }
    echo "$job\t!fatal\n";
    $rest = popen(implode(' ', array_map('escapeshellarg', [PHP_BINARY, ...$_SERVER['argv']])), 'w');
    stream_copy_to_stream(STDIN, $rest);
    exit(pclose($rest));
});
ini_set('display_errors', '0');

while (($line = fgets(STDIN)) !== false) {
    $columns = explode("\t", rtrim($line, "\n"));
    [$job, $format, $file, $length, $params] = $columns;
    try {
        $data = substr(file_get_contents($file), 0, (int) $length);
        $root = parse($format, $data, $params === '' ? [] : explode(',', $params));
        $answer = ['ok'];
        foreach (array_slice($columns, 5) as $path) {
            $value = walk($root, $path);
            $answer[] = "$path=$value";
            // What failed once may be remembered as nothing.
            $root = $value[0] === '!' ? parse($format, $data, $params === '' ? [] : explode(',', $params)) : $root;
        }
    } catch (Throwable $error) {
        $answer = [failure($error)];
    }
    echo implode("\t", [$job, ...$answer]), "\n";
}
