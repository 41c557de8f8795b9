import Bindings

Descriptor.ignoreBrokenPipes()
var invocation = Invocation(Array(CommandLine.arguments.dropFirst()), console: SystemConsole())
terminate(invocation.run())
