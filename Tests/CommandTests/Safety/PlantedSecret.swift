/// A generator whose numbers are the same in every run (SplitMix64).
struct Seeded: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Returns `count` characters drawn from `alphabet`.
    mutating func text(_ count: Int, _ alphabet: String) -> String {
        let characters = Array(alphabet)
        return String((0..<count).map { _ in characters[Int(next() % UInt64(characters.count))] })
    }
}

/// A secret in words around it, as programs log it.
struct PlantedSecret {
    /// The words with the secret.
    var phrase: String
    /// The secret itself.
    var secret: String

    private static let capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    private static let hex = "0123456789abcdef"
    private static let letters = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"
    private static let base64 = letters + "01+/"

    /// How each kind is written down; `%` stands for the secret.
    private static let frames: [(kind: Character, frame: String)] = [
        // Access key IDs, with and without a name.
        ("k", "used key %."), ("k", "(%)"), ("k", "AccessKeyId=%&x=1"), ("k", "'%'"),
        ("k", "X-Amz-Credential=%%2F20260301%2Fus-east-1%2Fec2%2Faws4_request&x=1"),
        ("k", "Credential=%/20260301/eu-west-1/ec2/aws4_request, SignedHeaders=host"),
        ("k", "{\"AccessKeyId\": \"%\"}"), ("k", "key_%-old is inactive"),
        ("t", "principal %:session"),
        ("t", "aws_access_key_id = %"), ("t", "url=https%3A%2F%2Fx%3Fkey%3D%"),
        // Secret keys.
        ("s", "aws_secret_access_key=%"), ("s", "AWS_SECRET_ACCESS_KEY='%' in env"),
        ("s", "\"SecretAccessKey\": \"%\", \"x\": 1"), ("s", "{\\\"secretAccessKey\\\":\\\"%\\\"}"),
        ("s", "--secret-access-key % --region x"), ("s", "<SecretAccessKey>%</SecretAccessKey>"),
        ("s", "{'aws_secret_access_key': '%', 'x': 1}"), ("s", ":secret_access_key=>\"%\""),
        ("s", "{\"name\":\"AWS_SECRET_ACCESS_KEY\",\"value\":\"%\"}"), ("s", "found % in env"),
        ("s", "secret_key: % (from profile)"), ("s", "&lt;SecretAccessKey&gt;%&lt;/x&gt;"),
        // Session tokens.
        ("o", "X-Amz-Security-Token=%&X-Amz-Date=20260301T120000Z"), ("o", "token %."),
        ("o", "{'X-Amz-Security-Token': b'%', 'x': b'y'}"), ("o", "aws_session_token = %"),
        ("o", "x-amz-security-token:%"), ("o", "('x-amz-security-token', '%')"),
        ("o", "{\"SessionToken\":\"%\"}"), ("o", "map[X-Amz-Security-Token:[%] X:[y]]"),
        // Signatures, presigned addresses and authorization headers.
        ("h", "X-Amz-Signature=%&x=1"), ("h", "&amp;X-Amz-Signature=%"), ("h", "Signature:\n%"),
        ("h", "Authorization: AWS4-HMAC-SHA256 Credential=A/b, SignedHeaders=host, Signature=%"),
        ("h", "{'Authorization': b'AWS4-HMAC-SHA256 Credential=A/b, Signature=%', 'x': 'y'}"),
        ("h", "GET https://b.s3.amazonaws.com/k?X-Amz-Expires=60&X-Amz-Signature=% 503"),
        ("g", "https://b.s3.amazonaws.com/k?AWSAccessKeyId=A&Expires=1&Signature=%"),
        ("g", "Authorization: Basic %"), ("g", "curl -H \"Authorization: Bearer %\" -v https://x"),
        ("g", "authorization: Digest user=\"a\", response=\"%\""), ("g", "Cookie: a=b; session=%"),
        ("g", "\"Authorization\": \"Bearer %\","), ("j", "Bearer %"), ("j", "id_token=%"),
        // Passwords.
        ("p", "https://user:%@host.example/x"), ("p", "postgres://u:%@10.0.0.1:5432/db"),
        ("p", "redis://:%@cache:6379"), ("p", "https:\\/\\/user:%@host.example"),
        ("p", "https%3A%2F%2Fuser%3A%%40host.example"), ("p", "password=%"),
        ("p", "\"MasterUserPassword\": \"%\""), ("p", "jdbc:mysql://h/d?user=a&password=%&x=1"),
        ("p", "password=\"two words %\""), ("p", "--password % --x"),
        ("p", "DB_PASSWORD=% npm start"),
        ("p", "\"ParameterKey\": \"DbPassword\", \"ParameterValue\": \"%\""),
        ("p", "PGPASSWORD: '%'"),
    ]

    /// The number of ways to write a secret down.
    static var kinds: Int { frames.count }

    /// Makes the secret of a kind.
    init(_ index: Int, _ random: inout Seeded) {
        let (kind, frame) = Self.frames[index % Self.frames.count]
        switch kind {
        case "k": secret = "AKIA" + random.text(16, Self.capitals)
        case "t": secret = "ASIA" + random.text(16, Self.capitals)
        case "s": secret = "aB3" + random.text(37, Self.base64)
        case "o": secret = "IQoJb3JpZ2luX2Vj" + random.text(300, Self.base64) + "=="
        case "h": secret = random.text(64, Self.hex)
        case "g": secret = random.text(40, Self.letters) + "="
        case "j":
            secret = "eyJ" + random.text(40, Self.letters) + "." + random.text(60, Self.letters)
        default: secret = random.text(20, Self.letters)
        }
        // A percent sign of the frame's own never follows the place of the secret but in `%%2F`.
        var phrase = ""
        var rest = frame[...]
        while let place = rest.firstIndex(of: "%") {
            phrase += rest[..<place]
            let after = rest[rest.index(after: place)...]
            let isEscape = ["3A", "2F", "3F", "3D", "40"].contains(String(after.prefix(2)))
            phrase += isEscape ? "%" : secret
            rest = after
        }
        self.phrase = phrase + rest
    }

    /// The runs of eight bytes of the secret that nothing else can be expected to show.
    var traces: [UInt64] {
        let bytes = Array(secret.utf8.dropFirst(secret.hasPrefix("IQoJ") ? 16 : 4))
        var traces: [UInt64] = []
        var window: UInt64 = 0
        for (index, byte) in bytes.enumerated() {
            window = window << 8 | UInt64(byte)
            if index >= 7 { traces.append(window) }
        }
        return traces
    }
}
