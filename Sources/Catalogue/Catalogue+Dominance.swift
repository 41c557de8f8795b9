extension Catalogue {
    /// The services that make up nearly all calls that people log; a judgement, not a published list.
    private static let widelyUsed: Set<String> = [
        "acm", "application-autoscaling", "api.ecr", "api.sagemaker", "apigateway", "athena",
        "autoscaling", "batch",
        "bedrock-runtime", "cloudformation", "cloudfront", "cloudtrail", "codebuild",
        "codedeploy", "codepipeline", "cognito-idp", "config", "dynamodb", "ec2", "ecs", "eks",
        "elasticache", "elasticbeanstalk",
        "elasticfilesystem", "elasticloadbalancing", "elasticmapreduce", "email", "es", "events",
        "firehose", "glue", "guardduty", "iam", "kinesis", "kms", "lambda", "logs", "monitoring",
        "organizations", "rds", "redshift", "route53", "s3", "secretsmanager", "securityhub",
        "servicediscovery", "sns", "sqs", "ssm",
        "states", "sts", "tagging",
    ]

    /// Returns the service that an operation's name stands for where nothing else tells: the only
    /// widely used one that defines it.
    ///
    /// `DescribeInstances` is EC2's although GameLift has one too; `DescribeClusters` is nobody's, as
    /// ECS and Redshift are both in wide use.
    public static func dominantEndpointPrefix(forOperation operation: String) -> String? {
        let common = endpointPrefixes(forOperation: operation).filter(widelyUsed.contains)
        return common.count == 1 ? common[0] : nil
    }
}
