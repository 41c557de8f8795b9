import LimitSimulator

/// One file as CloudTrail delivers it: whole seconds, in no order.
struct CloudTrailFile {
    /// A role that calls.
    struct Role {
        /// The role and the session's name.
        var name: String
        var session: String
        /// From where, and with what.
        var address: String
        var userAgent: String
        /// The request's parameters, as JSON.
        var parameters: String
    }

    /// The account.
    static let account = "111122223333"

    /// The event source, such as `ec2.amazonaws.com`.
    var source: String
    /// The API.
    var operation: String
    /// The Region.
    var region: String
    /// The code and message of a refusal.
    var refusal: (code: String, message: String)
    /// Whether the API changes nothing.
    var isReadOnly: Bool
    /// Whether it is a management event or one of data.
    var isManagement = true
    /// When the incident begins, an RFC 3339 time.
    var start: String
    private var records: [String] = []

    init(
        source: String,
        operation: String,
        region: String,
        refusal: (code: String, message: String),
        isReadOnly: Bool,
        start: String
    ) {
        self.source = source
        self.operation = operation
        self.region = region
        self.refusal = refusal
        self.isReadOnly = isReadOnly
        self.start = start
    }

    /// Adds the record of an attempt, with the request ID that the client saw.
    mutating func add(_ attempt: Attempt, by role: Role, requestID: String, _ random: inout Random)
    {
        let account = Self.account
        let arn = "arn:aws:sts::\(account):assumed-role/\(role.name)/\(role.session)"
        let error =
            attempt.isAdmitted
            ? ""
            : "\"errorCode\":\(quoted(refusal.code)),\"errorMessage\":\(quoted(refusal.message)),"
        records.append(
            "{\"eventVersion\":\"1.09\",\"userIdentity\":{\"type\":\"AssumedRole\",\"arn\":\(quoted(arn)),"
                + "\"accountId\":\"\(account)\",\"sessionContext\":{\"sessionIssuer\":{\"type\":\"Role\","
                + "\"arn\":\"arn:aws:iam::\(account):role/\(role.name)\",\"userName\":\"\(role.name)\"}}},"
                + "\"eventTime\":\"\(Moment(attempt.decided, after: start).rfcSeconds)\","
                + "\"eventSource\":\"\(source)\",\"eventName\":\"\(operation)\",\"awsRegion\":\"\(region)\","
                + "\"sourceIPAddress\":\"\(role.address)\",\"userAgent\":\(quoted(role.userAgent)),\(error)"
                + "\"requestParameters\":\(role.parameters),\"responseElements\":null,"
                + "\"requestID\":\"\(requestID)\",\"eventID\":\"\(random.uuid())\","
                + "\"readOnly\":\(isReadOnly),\"eventType\":\"AwsApiCall\","
                + "\"managementEvent\":\(isManagement),\"recipientAccountId\":\"\(account)\","
                + "\"eventCategory\":\"\(isManagement ? "Management" : "Data")\"}"
        )
    }

    /// The file; its records stand in no order.
    func text(_ random: inout Random) -> String {
        "{\"Records\":[\n" + records.shuffled(using: &random).joined(separator: ",\n") + "\n]}\n"
    }
}
