/// boto 2's exception line before the body: `EC2ResponseError: 503 Service Unavailable`.
///
/// Code, text and request ID stand in the body, which the XML and object masks read; this line
/// adds the status and, by the class, the service.
enum Boto2Mask: Mask {
    static let format = "boto2"
    static let triggers = ["responseerror: ", "servererror: ", "sqserror: "]

    static func mention(in text: [UInt8], at position: Int, window: Range<Int>) -> Mention? {
        guard let colon = text.find(": ", in: position..<min(text.count, position + 20)) else {
            return nil
        }
        let start = text.start(before: colon, limit: 64) { $0.isIdentifier }
        let name = text.text(start..<colon)
        // `BotoServerError: BotoServerError: 400 Bad Request` says the class twice.
        var at = colon + 2
        if text.has(name + ": ", at: at) { return nil }
        guard let (status, end) = text.number(at: at), (100..<600).contains(status),
            text.byte(end).isSpace
        else { return nil }
        at = end
        var facts = Facts()
        facts.status = status
        switch name {
        case "EC2ResponseError": facts.service = "ec2"
        case "S3ResponseError": facts.service = "s3"
        case "SQSError": facts.service = "sqs"
        case "DNSServerError": facts.service = "route53"
        case "DynamoDBResponseError": facts.service = "dynamodb"
        case "SWFResponseError": facts.service = "swf"
        case "EmrResponseError": facts.service = "elasticmapreduce"
        case "BotoServerError", "JSONResponseError": break
        default: return nil
        }
        let stop = text.end(of: at, limit: 60) {
            $0.isLetter || $0 == 0x20
        }
        var mention = Mention(start..<stop, format: format, shape: "boto-class", facts: facts)
        mention.needsPartner = true
        return mention
    }
}
