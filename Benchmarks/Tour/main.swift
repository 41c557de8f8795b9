import Bindings

// Writes the sample incidents of the tour into a folder whose subfolders exist; scripts/make-tour
// makes them, packs what would be packed in life, and has the tool write the reports.
let folder = CommandLine.arguments.dropFirst().first ?? "samples"
let incidents = [burst, overload, sharedBucket, lambdaConcurrency, retryStorm]
for file in incidents.flatMap({ $0() }) {
    try OutputFile.write(Array(file.text.utf8), to: folder + "/" + file.path)
    print(file.path)
}
