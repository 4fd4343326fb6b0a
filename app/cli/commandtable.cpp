// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"

#include <array>

namespace egret::cli {

namespace {

constexpr std::array kGlobalOptions{
    OptionSpec{"data-dir", "DIR", "data directory (else EGRET_DATA_DIR, else $XDG_DATA_HOME/egret)"},
    OptionSpec{"secret-store", "auto|keychain|file", "where secrets are kept; auto takes the keychain or says what to do"},
    OptionSpec{"passphrase-file", "F", "passphrase of the file store, first line of F; - is stdin"},
    OptionSpec{"format", "table|csv|json", "how an answer is written (default table)"},
    OptionSpec{"json", "", "same as --format json"},
    OptionSpec{"quiet", "", "no remarks on stderr, only errors"},
    OptionSpec{"log-level", "debug|info|warning|critical", "what is logged to stderr, as JSON lines (default warning)"},
    OptionSpec{"help", "", "explain the command"},
    OptionSpec{"version", "", "print the version"},
};

constexpr std::array kDemoOptions{
    OptionSpec{"out", "DIR", "keep the data directory there"},
    OptionSpec{"seed", "N", "seed of the simulated world (default 1)"},
    OptionSpec{"alter-one", "", "change one stored amount before comparing, to see the comparison fail"},
};

constexpr std::array kSandboxOptions{
    OptionSpec{"listen", "HOST:PORT", "address (default 127.0.0.1:0, a free port)"},
    OptionSpec{"seed", "N", "seed of the simulated world (default 1)"},
    OptionSpec{"clock", "T", "set the simulated clock to this ISO 8601 time, where it stands still unless it is given a speed"},
    OptionSpec{"clock-speed", "N", "simulated seconds per second (default 1, or 0 with --clock)"},
    OptionSpec{"delays", "quick|realistic", "how long Plaid takes to load history (default quick)"},
    OptionSpec{"latency-ms", "N", "added to every answer"},
    OptionSpec{"items", "N", "link N Items before it starts; /sandbox-control/items lists them"},
    OptionSpec{"transactions", "N", "exactly N transactions for each Item that is linked without naming a user"},
    OptionSpec{"scenario", "FILE", "play this story, a file or a built-in name, to the Items that are linked"},
    OptionSpec{"faults", "SPEC", "what goes wrong, as in status=503@0.1:/transactions/sync,webhook-duplicate"},
    OptionSpec{"rate-limits", "on|off", "refuse calls beyond Plaid's Sandbox limits (default off)"},
    OptionSpec{"legacy-dialect", "on|off", "send webhooks in the form of older guides too (default off)"},
    OptionSpec{"dashboard-webhook", "URL", "where webhooks go that no request names a URL for"},
};

constexpr std::array kServeOptions{
    OptionSpec{"listen", "HOST:PORT", "address (default 127.0.0.1:8484)"},
    OptionSpec{"public-url", "URL", "what Plaid and your back end reach this process under; remembered"},
    OptionSpec{"behind-proxy", "", "allow a non-loopback address: a proxy in front speaks TLS"},
    OptionSpec{"tls-cert", "F", "speak TLS with this certificate chain (PEM)"},
    OptionSpec{"tls-key", "F", "the certificate's private key (PEM)"},
    OptionSpec{"allow-from", "WHO", "take webhooks from these addresses only: plaid, 203.0.113.7, 10.0.0.0/8; any lifts it; remembered"},
    OptionSpec{"trust-proxy", "WHO", "believe the X-Forwarded-For of these proxies; none lifts it; remembered"},
    OptionSpec{"internal-hosts", "NAMES", "send webhooks on to these hosts of your own network too: hooks.corp.example, .corp.example; none lifts it; remembered"},
    OptionSpec{"rejected-mib", "N", "keep so much of rejected webhooks, 1 to 1024 (default 64); remembered"},
    OptionSpec{"rejected-days", "N", "keep rejected webhooks so long, 1 to 365 (default 7); remembered"},
};

constexpr std::array kAddIntegrationOptions{
    OptionSpec{"name", "NAME", "unique name"},
    OptionSpec{"environment", "E", "sandbox, production, offline or development (retired)"},
    OptionSpec{"client-id", "ID", "from Plaid's keys page"},
    OptionSpec{"secret-file", "F", "file that holds the secret; - is stdin"},
    OptionSpec{"from-env", "", "read PLAID_CLIENT_ID, PLAID_SECRET and PLAID_ENV once"},
    OptionSpec{"base-url", "URL", "another address of Plaid's API; http for loopback hosts only"},
    OptionSpec{"no-probe", "", "store the keys without trying them"},
};

constexpr std::array kSecretOptions{OptionSpec{"secret-file", "F", "file that holds the new secret; - is stdin"}};

constexpr std::array kRotateUrlOptions{
    OptionSpec{"grace", "DAYS", "how long the old URL goes on working (default 7; 0: not at all)"},
    OptionSpec{"now", "", "end the grace of earlier URLs instead; makes no new one"},
};

constexpr std::array kNameOptions{OptionSpec{"name", "NAME", "what the key is for"}};

constexpr std::array kTransactionOptions{
    OptionSpec{"limit", "N", "at most N rows"},
    OptionSpec{"count", "", "print only {\"count\":n}"},
};

constexpr std::array kTransactionEditOptions{
    OptionSpec{"query", "Q", "all transactions that this finds; prints their count first"},
    OptionSpec{"yes", "", "edit what --query finds"},
    OptionSpec{"category", "C", "in the place of Plaid's, at most 64 characters; an empty one takes it off"},
    OptionSpec{"note", "T", "at most 2000 characters; an empty one takes it off"},
    OptionSpec{"note-file", "F", "file that holds the note; - is stdin"},
    OptionSpec{"tags", "A,B", "in the place of the tags that are there; at most 20 of 50 characters"},
    OptionSpec{"add-tags", "A,B", "besides the tags that are there"},
    OptionSpec{"remove-tags", "A,B", "take these tags off"},
};

constexpr std::array kTakeBackOptions{
    OptionSpec{"query", "Q", "all transactions that this finds; prints their count first"},
    OptionSpec{"yes", "", "undo the last edit of each that --query finds"},
};

constexpr std::array kStrategyOptions{OptionSpec{"days", "N", "of get: days read at each update, 7 to 30 (default 14)"}};

constexpr std::array kRepairOptions{OptionSpec{"accounts", "", "let the end user choose accounts as well"}};

constexpr std::array kAgreementOptions{OptionSpec{"yes", "", "the consequence is known"}};

constexpr std::array kMoveOptions{
    OptionSpec{"integration", "ID", "whose Items"},
    OptionSpec{"to", "URL", "where Plaid shall send their webhooks (default: the integration's address here)"},
    OptionSpec{"rollback", "", "back to where they went before the last move"},
    OptionSpec{"dry-run", "", "only say what would be done"},
    OptionSpec{"wait", "N", "seconds for Plaid to reach the new address (default 60)"},
};

constexpr std::array kSyncOptions{
    OptionSpec{"full", "", "read the whole history anew; tags, notes and categories stay"},
    OptionSpec{"preview", "", "only say what reading one Item anew would change"},
    OptionSpec{"progress", "", "tell on stderr how far it is, as JSON lines; a terminal is told anyway"},
};

constexpr std::array kEraseOptions{
    OptionSpec{"yes", "", "do it; without this it only lists what would go"},
    OptionSpec{"local-only", "", "leave the Items at Plaid as they are"},
    OptionSpec{"remove-replaced", "", "delete the folders that 'restore --force' moved aside, too: they may hold the customer"},
};

constexpr std::array kGenerateOptions{
    OptionSpec{"transactions", "N", "how many"},
    OptionSpec{"items", "N", "over how many Items (default: one for 2500 transactions)"},
    OptionSpec{"end-users", "N", "of how many customers (default: one for each Item)"},
    OptionSpec{"seed", "N", "another seed makes other rows (default 1)"},
};

constexpr std::array kBackupOptions{
    OptionSpec{"backup-passphrase-file", "F", "passphrase of the backup, first line of F; - is stdin"},
    OptionSpec{"remove-replaced", "", "once it is written, delete the folders that 'restore --force' moved aside"},
};

constexpr std::array kRestoreOptions{
    OptionSpec{"backup-passphrase-file", "F", "passphrase of the backup, first line of F; - is stdin"},
    OptionSpec{"force", "", "move data that is there aside"},
};

constexpr std::array kWebhookListOptions{
    OptionSpec{"limit", "N", "at most N rows"},
    OptionSpec{"count", "", "print only {\"count\":n}"},
};

constexpr std::array kReplayOptions{
    OptionSpec{"query", "Q", "all webhooks that this finds; prints their count first"},
    OptionSpec{"yes", "", "replay what --query finds, and what deletes data"},
    OptionSpec{"dry-run", "", "say what would be done, each row with its fields before and after, and do nothing"},
    OptionSpec{"to", "URL", "send the exact bytes and headers there; https, or http on this machine"},
};

constexpr std::array kRequeueOptions{OptionSpec{"yes", "", "put back what deletes data once it is acted on, too"}};

constexpr std::array kForwardOptions{OptionSpec{"to", "URL", "where to; https, or http on this machine"}};

constexpr std::array kRerunOptions{
    OptionSpec{"body-file", "F", "another body, a JSON object without access_token; - is stdin"},
    OptionSpec{"yes", "", "also what goes to Production, is billed, or changes something each time"},
};

constexpr std::array kEditOptions{OptionSpec{"body-file", "F", "the new body; - is stdin"}};

constexpr std::array kRequestListOptions{
    OptionSpec{"limit", "N", "at most N rows"},
    OptionSpec{"count", "", "print only {\"count\":n}"},
};

constexpr std::array kRequestOptions{
    OptionSpec{"format", "table|json|csv|curl|har|postman", "how it is written; the last three repeat it, with secrets as variables"},
};

constexpr std::array kCostOptions{
    OptionSpec{"prices", "F", "lines of a product and its price for an Item and month (transactions,0.30) or a path and its price for a call; - is stdin"},
    OptionSpec{"environment", "E", "whose Items and calls (default production)"},
};

constexpr std::array kLinkOptions{
    OptionSpec{"integration", "ID", "whose keys and webhook URL are used"},
    OptionSpec{"end-user-id", "E", "your own id of the customer"},
    OptionSpec{"name", "N", "the customer's name"},
    OptionSpec{"products", "P,…", "what to ask for (default transactions)"},
    OptionSpec{"days", "N", "days of history, at most 730; cannot be changed later"},
    OptionSpec{"countries", "C,…", "countries of the banks offered (default US)"},
    OptionSpec{"language", "L", "language of the page (default en)"},
    OptionSpec{"update", "ITEM", "repair this Item instead of adding one"},
    OptionSpec{"select-accounts", "", "with --update: let the customer change the accounts"},
    OptionSpec{"optional-products", "P,…", "products that do not keep a bank from being offered"},
    OptionSpec{"consented-products", "P,…", "products to ask consent for, to be used later"},
    OptionSpec{"institution", "INS", "go straight to this bank"},
    OptionSpec{"customization", "NAME", "Link customization of Plaid's Dashboard"},
    OptionSpec{"transfer-intent", "ID", "let the customer make this transfer"},
    OptionSpec{"several", "", "let the customer link several banks in one visit"},
    OptionSpec{"allow-duplicate", "", "take a bank in although the customer has an Item with the same accounts"},
    OptionSpec{"options", "FILE", "JSON object with any other field of Plaid's link token, such as account_filters or auth; - is stdin"},
    OptionSpec{"test-bank", "INS", "link this bank of Sandbox at once, without a page"},
    OptionSpec{"test-user", "U", "with --test-bank: whose accounts (default user_good)"},
    OptionSpec{"custom-user", "FILE", "with --test-bank: accounts and transactions of user_custom, as Plaid's JSON; - is stdin"},
};

constexpr std::array kImportOptions{
    OptionSpec{"integration", "ID", "which integration the Items belong to"},
    OptionSpec{"dry-run", "", "say what would be done, and do nothing"},
};

constexpr std::array kProfileOptions{
    OptionSpec{"dry-run", "", "say what would change, and change nothing"},
};

constexpr std::array kVerifyOptions{
    OptionSpec{"body-file", "F", "the exact body as received; - is stdin"},
    OptionSpec{"header", "JWS", "value of the Plaid-Verification header"},
    OptionSpec{"keys-file", "F", "JSON array of JWKs as Plaid returns them"},
    OptionSpec{"now", "N", "judge as of this Unix second (default: now)"},
};

constexpr bool kByHolder = true;

constexpr std::array kCommands{
    Command{"demo", "", 0, 0, kDemoOptions, "Run the whole main job offline and compare every transaction", runDemo},
    Command{"sandbox", "", 0, 0, kSandboxOptions, "Run the Plaid simulator alone", runSandbox},
    Command{"serve", "", 0, 0, kServeOptions, "Receive webhooks and links, sync, and serve the API", runServe},
    Command{"integrations add", "", 0, 0, kAddIntegrationOptions, "Add a set of Plaid keys", addIntegration, kByHolder},
    Command{"integrations list", "", 0, 0, {}, "List integrations with their URLs", listIntegrations},
    Command{"integrations show", "ID", 1, 1, {}, "Show one integration", showIntegration},
    Command{"integrations rotate-secret", "ID", 1, 1, kSecretOptions, "Replace an integration's secret", rotateIntegrationSecret, kByHolder},
    Command{"integrations rotate-webhook-url", "ID", 1, 1, kRotateUrlOptions, "Give an integration another webhook URL; the old one works a while longer", rotateWebhookUrl, kByHolder},
    Command{"integrations reach", "ID", 1, 1, {}, "Test the way that webhooks take through the public URL, hop by hop", testReach, kByHolder},
    Command{"integrations strategy", "ID sync|get", 2, 2, kStrategyOptions, "Choose how an integration's Items are read", setIntegrationStrategy, kByHolder},
    Command{"integrations forward", "ID", 1, 1, kForwardOptions, "Send each verified webhook on to another program, byte for byte", forwardWebhooks, kByHolder},
    Command{"integrations forwards", "", 0, 0, {}, "List where webhooks are sent on to, and how that goes", listForwards, kByHolder},
    Command{"integrations stop-forwarding", "FORWARD", 1, 1, {}, "Send webhooks there no longer", stopForwarding, kByHolder},
    Command{"integrations remove", "ID", 1, 1, {}, "Remove an integration with its Items and transactions", removeIntegration, kByHolder},
    Command{"institutions status", "", 0, 0, {}, "Show how well Plaid reaches the banks of your Items, and incidents", showInstitutionStatus, kByHolder},
    Command{"api-keys add", "", 0, 0, kNameOptions, "Make an API key; it is printed once", addApiKey, kByHolder},
    Command{"api-keys list", "", 0, 0, {}, "List API keys", listApiKeys},
    Command{"api-keys revoke", "ID", 1, 1, {}, "Revoke an API key", revokeApiKey, kByHolder},
    Command{"items list", "", 0, 0, {}, "List Items and their health", listItems},
    Command{"items show", "ITEM", 1, 1, {}, "Show one Item", showItem},
    Command{"items sync", "[ITEM…]", 0, 100000, kSyncOptions, "Fetch new transactions of Items now (default: all)", syncItems, kByHolder},
    Command{"items refresh", "ITEM", 1, 1, kAgreementOptions, "Have Plaid ask the bank now (billed)", refreshItem, kByHolder},
    Command{"items repair", "ITEM", 1, 1, kRepairOptions, "Make a page where the end user logs in again", repairItem, kByHolder},
    Command{"items rotate-token", "ITEM", 1, 1, kAgreementOptions, "Replace an Item's access token", rotateItemToken, kByHolder},
    Command{"items remove", "ITEM", 1, 1, kAgreementOptions, "Remove an Item at Plaid; its history stays", removeItem, kByHolder},
    Command{"items webhook-url", "", 0, 0, kMoveOptions, "Move the webhooks of an integration's Items to another URL", moveWebhookUrls, kByHolder},
    Command{"items match-accounts", "ITEM [OLD NEW]", 1, 3, {}, "Say which account took an old one's place, or list what is known", matchAccountsOfItem, kByHolder},
    Command{"items ghosts", "", 0, 0, {}, "List Items that webhooks name and that are not held here", listGhostItems},
    Command{"items calendar", "", 0, 0, {}, "Print when the access to Items ends, as a calendar (iCalendar)", printAccessCalendar},
    Command{"items timeline", "ITEM", 1, 1, {}, "Show an Item's webhooks, syncs, calls and changes, newest first", showItemTimeline},
    Command{"transactions history", "TRANSACTION_ID", 1, 1, {}, "Show what happened to one transaction", showTransactionHistory},
    Command{"transactions edit", "[TRANSACTION_ID…]", 0, 1000, kTransactionEditOptions, "Give transactions a category, tags or a note; syncs leave them alone", editTransactions, kByHolder},
    Command{"transactions revert", "[TRANSACTION_ID…]", 0, 1000, kTakeBackOptions, "Undo the last edit of transactions, and with each further time the one before", takeBackTransactionEdits, kByHolder},
    Command{"end-users list", "", 0, 0, {}, "List the company's customers", listEndUsers},
    Command{"end-users show", "ID", 1, 1, {}, "Show one customer", showEndUser},
    Command{"end-users export", "ID", 1, 1, {}, "Print everything that is held of one customer, as JSON", exportEndUser},
    Command{"end-users erase", "ID", 1, 1, kEraseOptions, "Erase one customer everywhere, at Plaid too", eraseEndUser, kByHolder},
    Command{"items import", "FILE", 1, 1, kImportOptions, "Take over Items of a CSV or NDJSON file; - is stdin", importItems, kByHolder},
    Command{"link", "", 0, 0, kLinkOptions, "Link a bank on a page in the browser, and wait for it", runLink, kByHolder},
    Command{"links list", "", 0, 0, {}, "List visits to Link, newest first", listLinks},
    Command{"links show", "ID", 1, 1, {}, "Show one visit with every step", showLink},
    Command{"transactions", "[WORD…]", 0, 1000, kTransactionOptions, "List transactions that contain every word", listTransactions},
    Command{"webhooks list", "[QUERY]", 0, 1000, kWebhookListOptions, "List received webhooks, newest first: type:ITEM -state:handled (received:7d OR words)", listWebhooks},
    Command{"webhooks show", "ID", 1, 1, {}, "Show one webhook with every check", showWebhook},
    Command{"webhooks recheck", "ID", 1, 1, {}, "Judge a stored webhook again, from its bytes and the keys that were kept", recheckWebhook},
    Command{"webhooks replay", "[ID…]", 0, 1000, kReplayOptions, "Act on webhooks again, or send them on byte for byte", replayWebhooks, kByHolder},
    Command{"webhooks requeue", "[QUERY]", 0, 1000, kRequeueOptions, "Put dead letters back into the queue", requeueWebhooks, kByHolder},
    Command{"webhooks edit", "ID", 1, 1, kEditOptions, "Keep a changed copy of a webhook for replaying", editWebhook, kByHolder},
    Command{"webhooks fire", "ITEM TYPE CODE", 3, 3, {}, "Let Plaid's Sandbox send a webhook for an Item", fireWebhook, kByHolder},
    Command{"webhooks coverage", "", 0, 0, {}, "Show what is done about each kind of webhook, and how often it came", showWebhookCoverage},
    Command{"webhooks diff", "A B", 2, 2, {}, "Compare the bodies of two webhooks", diffWebhooks},
    Command{"webhooks verify", "", 0, 0, kVerifyOptions, "Judge one delivery offline", verifyWebhook},
    Command{"generate", "", 0, 0, kGenerateOptions, "Fill a data directory with made-up data, without a bank", runGenerate},
    Command{"backup", "FILE", 1, 1, kBackupOptions, "Write everything, secrets included, into one encrypted file", runBackup, kByHolder},
    Command{"restore", "FILE", 1, 1, kRestoreOptions, "Put a backup into an empty data directory", runRestore},
    Command{"settings export", "FILE", 1, 1, {}, "Write settings and integrations, without secrets, as JSON; - is stdout", exportSettings},
    Command{"settings import", "FILE", 1, 1, kProfileOptions, "Take over settings and integrations of such a file; - is stdin", importSettings, kByHolder},
    Command{"requests list", "[QUERY]", 0, 1000, kRequestListOptions, "List calls to Plaid, newest first", listRequests},
    Command{"requests show", "ID", 1, 1, kRequestOptions, "Show one call with its redacted bodies", showRequest},
    Command{"requests rerun", "ID", 1, 1, kRerunOptions, "Make a logged call to Plaid again, or with another body", rerunRequest, kByHolder},
    Command{"requests errors", "", 0, 0, {}, "Count failed calls by kind", listRequestErrors},
    Command{"requests stats", "", 0, 0, {}, "Show latencies, error rates and headroom by operation", showRequestStatistics},
    Command{"requests cost", "", 0, 0, kCostOptions, "Estimate a month at Plaid from your own prices", showRequestCost},
    Command{"doctor", "", 0, 0, {}, "Check the data directory, secrets and receiver", runDoctor},
};

} // namespace

std::span<const Command> commands()
{
    return kCommands;
}

std::span<const OptionSpec> globalOptions()
{
    return kGlobalOptions;
}

} // namespace egret::cli
