-- Every call, refused or not, of the APIs that were refused: what throttle-forensics needs, no more.
-- Put in the days. The pattern takes in more than throttles; the tool tells them apart.
WITH trail AS (
    SELECT *
    FROM throttle_trail
    WHERE day BETWEEN '2026/03/01' AND '2026/03/02'
),

refused AS (
    SELECT DISTINCT
        account,
        region,
        eventsource,
        -- Some services keep one limit for several APIs: leave the name out, here and below, and the
        -- calls of the whole service come.
        eventname
    FROM trail
    WHERE regexp_like(
        concat(coalesce(errorcode, ''), ' ', coalesce(errormessage, '')),
        '(?i)thrott|slow ?down|reduce.*rate|too ?many|limit|exceed|bandwidth|unavailable|not ?ready|busy|policyenforced|transaction(canceled|inprogress)|priorrequestnotcomplete|maxconcurrent|maximum .*reached'
    )
)

SELECT
    trail.eventtime AS "timestamp",
    json_format(CAST(MAP(
        ARRAY[
            'eventVersion', 'eventTime', 'eventSource', 'eventName', 'awsRegion',
            'sourceIPAddress', 'userAgent', 'errorCode', 'errorMessage', 'requestID', 'eventID',
            'eventType', 'recipientAccountId', 'sessionCredentialFromConsole', 'userIdentity',
            'requestParameters', 'additionalEventData'
        ],
        ARRAY[
            CAST(trail.eventversion AS JSON), CAST(trail.eventtime AS JSON),
            CAST(trail.eventsource AS JSON), CAST(trail.eventname AS JSON),
            CAST(trail.awsregion AS JSON), CAST(trail.sourceipaddress AS JSON),
            CAST(trail.useragent AS JSON), CAST(trail.errorcode AS JSON),
            CAST(trail.errormessage AS JSON), CAST(trail.requestid AS JSON),
            CAST(trail.eventid AS JSON), CAST(trail.eventtype AS JSON),
            CAST(trail.recipientaccountid AS JSON),
            CAST(trail.sessioncredentialfromconsole AS JSON),
            CAST(MAP(
                ARRAY['type', 'principalId', 'arn', 'accountId', 'invokedBy', 'userName'],
                ARRAY[
                    trail.useridentity.type, trail.useridentity.principalid,
                    trail.useridentity.arn, trail.useridentity.accountid,
                    trail.useridentity.invokedby, trail.useridentity.username
                ]
            ) AS JSON),
            try(json_parse(trail.requestparameters)),
            try(json_parse(trail.additionaleventdata))
        ]
    ) AS JSON)) AS message
FROM trail
INNER JOIN refused
    ON trail.account = refused.account
    AND trail.region = refused.region
    AND trail.eventsource = refused.eventsource
    AND trail.eventname = refused.eventname;
