/// What to do, through which door, and what it will change.
public struct Recommendation: Equatable, Sendable {
    /// The kind of answer.
    public enum Verdict: String, CaseIterable, Sendable {
        /// Ask for a higher quota.
        case requestQuotaIncrease = "request_quota_increase"
        /// Call differently.
        case changeArchitecture = "change_architecture"
        /// Retry differently.
        case fixClientRetries = "fix_client_retries"
        /// Ask AWS Support.
        case escalateToSupport = "escalate_to_support"
        /// Nothing needs to be done.
        case nothingToDo = "nothing_to_do"
        /// The evidence does not decide it.
        case insufficientEvidence = "insufficient_evidence"
    }

    /// The door to go through.
    public enum Channel: String, CaseIterable, Sendable {
        /// The Service Quotas console or API.
        case serviceQuotas = "service_quotas"
        /// A support case.
        case supportCase = "support_case"
        /// None: the change is on the caller's side.
        case none
    }

    /// What the recommendation is expected to change.
    public struct Prediction: Equatable, Sendable {
        /// The share of calls throttled in the log, 0 to 1.
        public var throttleRatioBefore: Double?
        /// The share expected afterwards, 0 to 1.
        public var throttleRatioAfter: Double?
        /// What the expectation rests on.
        public var basis: String

        /// Creates a prediction.
        public init(before: Double?, after: Double?, basis: String) {
            throttleRatioBefore = before
            throttleRatioAfter = after
            self.basis = basis
        }
    }

    /// A name that stays the same from run to run on the same input, for example
    /// `ec2-describeinstances-pace`.
    public var id: String
    /// The kind of answer.
    public var verdict: Verdict
    /// The door.
    public var channel: Channel
    /// One line.
    public var title: String
    /// The reason, with the numbers.
    public var why: String
    /// What to do, step by step.
    public var actions: [String]
    /// Shell commands to paste.
    public var commands: [String]
    /// The expected effect.
    public var predicted: Prediction
    /// Where the evidence stands.
    public var evidence: [Citation]
    /// Addresses of the documents behind it.
    public var references: [String]
    /// The increase to ask for, where that is the advice.
    public var wanted: WantedLimit?

    /// Creates a recommendation.
    public init(
        id: String,
        verdict: Verdict,
        channel: Channel,
        title: String,
        why: String,
        actions: [String] = [],
        commands: [String] = [],
        predicted: Prediction,
        evidence: [Citation] = [],
        references: [String] = []
    ) {
        self.id = id
        self.verdict = verdict
        self.channel = channel
        self.title = title
        self.why = why
        self.actions = actions
        self.commands = commands
        self.predicted = predicted
        self.evidence = evidence
        self.references = references
    }
}
