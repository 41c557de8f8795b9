import LimitSimulator

/// The log of a Python program that logs botocore at level DEBUG, threads named.
///
/// Of each exchange it keeps what botocore says itself; the chatter of its hooks is left out.
struct BotocoreDebugLog {
    /// One API, as botocore calls it.
    struct API {
        /// The host's first label and the operation, such as `ec2` and `DescribeVolumes`.
        var service: String
        /// The operation.
        var operation: String
        /// The Region.
        var region: String
        /// The header `X-Amz-Target` of JSON services; `nil` for those of the query protocol.
        var target: String?
        /// The status and body of a refusal with a request ID.
        var refusal: (_ requestID: String) -> (status: Int, body: String)
        /// The body of a good answer to a job.
        var answer: (_ job: Int, _ requestID: String) -> String
    }

    /// The API.
    var api: API
    /// When the incident begins, an RFC 3339 time.
    var start: String
    /// What the program's retries are called in the log, or nothing where it retries by itself.
    var retriesInSDK: Bool
    /// The lines, each with its time, so that threads can be interleaved.
    private(set) var lines: [(time: Double, text: String)] = []

    init(_ api: API, start: String, retriesInSDK: Bool = true) {
        self.api = api
        self.start = start
        self.retriesInSDK = retriesInSDK
    }

    /// Adds a line of a logger.
    mutating func add(
        _ time: Double,
        _ thread: String,
        _ logger: String,
        _ level: String,
        _ text: String
    ) {
        let stamp = Moment(time, after: start).python
        lines.append((time, "\(stamp) - \(thread) - \(logger) - \(level) - \(text)"))
    }

    /// Adds one exchange; `parameters` is the body of the request as Python shows it.
    mutating func add(
        _ attempt: Attempt,
        thread: String,
        parameters: String,
        _ random: inout Random
    ) {
        let host = "\(api.service).\(api.region).amazonaws.com"
        let id = random.uuid()
        let target = api.target.map { "'X-Amz-Target': '\($0)', " } ?? ""
        let begin = attempt.sent
        if attempt.number == 1 || !retriesInSDK {
            add(
                begin - 0.001,
                thread,
                "botocore.endpoint",
                "DEBUG",
                "Making request for OperationModel(name=\(api.operation)) with params: {'url_path': '/',"
                    + " 'method': 'POST', 'headers': {\(target)'User-Agent': 'Boto3/1.34.51"
                    + " md/Botocore#1.34.51 lang/python#3.11.7 cfg/retry-mode#\(mode)'}, 'body':"
                    + " \(parameters), 'url': 'https://\(host)/', 'context': {'client_region':"
                    + " '\(api.region)'}}"
            )
        }
        let number = retriesInSDK ? attempt.number : 1
        add(
            begin,
            thread,
            "botocore.endpoint",
            "DEBUG",
            "Sending http request: <AWSPreparedRequest stream_output=False, method=POST,"
                + " url=https://\(host)/, headers={'amz-sdk-request': b'attempt=\(number)'}>"
        )
        let (status, body) =
            attempt.isFailed
            ? (500, #"{"__type":"InternalServerError","message":"Internal server error"}"#)
            : attempt.isAdmitted ? (200, api.answer(attempt.job, id)) : api.refusal(id)
        let done = attempt.done
        add(
            done,
            thread,
            "urllib3.connectionpool",
            "DEBUG",
            "https://\(host):443 \"POST / HTTP/1.1\" \(status) \(body.utf8.count)"
        )
        let date = Moment(done, after: start).http
        add(
            done,
            thread,
            "botocore.parsers",
            "DEBUG",
            "Response headers: {'x-amzn-RequestId': '\(id)', 'Date': '\(date)'}"
        )
        let shown = String(body.flatMap { $0 == "\n" ? ["\\", "n"] : [$0] })
        add(done, thread, "botocore.parsers", "DEBUG", "Response body:\nb'\(shown)'")
        guard retriesInSDK, let wait = attempt.wait else { return }
        add(
            done,
            thread,
            "botocore.endpoint",
            "DEBUG",
            "Response received to retry, sleeping for \(thousandths(wait)) seconds"
        )
    }

    private var mode: String { retriesInSDK ? "legacy" : "standard" }

    /// The whole log in order of time; `prefix` names where a line comes from.
    func text() -> String {
        lines.enumerated()
            .sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
            .map { $0.element.text + "\n" }.joined()
    }
}
