import Bindings

Descriptor.occupyStandardNumbers()
Descriptor.ignoreWriteSignals()
Allocator.returnLargeBlocks()
let arguments = CommandLine.arguments
var console = SystemConsole()
// Swift reads the command line from /proc on Linux; without it every flag would be lost in silence.
if arguments.isEmpty {
    console.complain("throttle-forensics: cannot read the command line: is /proc mounted?")
    terminate(2)
}
var invocation = Invocation(Array(arguments.dropFirst()), console: console)
terminate(invocation.run())
