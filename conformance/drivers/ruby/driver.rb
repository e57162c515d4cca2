# Read jobs on standard input, print a line of answers for each. See conformance/README.md for the form.
# usage: ruby driver.rb PARSERS, with the runtime on the load path

require 'kaitai/struct/struct'

PARSERS = ARGV.fetch(0)

def failure(error)
  case error
  when EOFError then '!truncated'
  when Kaitai::Struct::ValidationFailedError then '!invalid'
  when Kaitai::Struct::UndecidedEndiannessError then '!undecided'
  else "!#{error.class.name}"
  end
end

# A known member of an enum is a symbol that begins with the enum's name.
def number(root, symbol)
  root.constants.grep(/\AI__/).each do |name|
    found = root.const_get(name)[symbol]
    return "#{found}:#{symbol.to_s.delete_prefix("#{name.to_s.delete_prefix('I__').downcase}_")}" if found
  end
  "?#{symbol}"
end

def show(root, value)
  case value
  when nil then 'null'
  when true, false, Integer then value.to_s
  when Symbol then number(root, value)
  when String then "x#{value.unpack1('H*')}"
  else 'struct'
  end
end

def walk(root, path)
  value = path.split('.').reduce(root) do |at, part|
    next at.public_send(part) unless at.is_a?(Array)

    part == 'length' ? at.length : at.fetch(Integer(part))
  end
  show(root.class, value)
rescue StandardError => e
  failure(e)
end

def parse(format, data, params)
  require File.join(PARSERS, format)
  root = Object.const_get(format.split('_').map(&:capitalize).join)
  given = params.map { |param| param.end_with?('true', 'false') ? param.end_with?('true') : Integer(param[/-?\d+\z/]) }
  root.new(Kaitai::Struct::Stream.new(data), nil, nil, *given)
end

$stdin.each_line(chomp: true) do |line|
  job, format, file, length, params, *paths = line.split("\t", -1)
  begin
    again = -> { parse(format, File.binread(file)[0, length.to_i], params.split(',')) }
    root = again.call
    answers = paths.map do |path|
      value = walk(root, path)
      # What failed once may be remembered as nothing.
      root = again.call if value.start_with?('!')
      "#{path}=#{value}"
    end
    puts [job, 'ok', *answers].join("\t")
  rescue StandardError => e
    puts [job, failure(e)].join("\t")
  end
end
