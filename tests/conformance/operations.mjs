// SPDX-License-Identifier: Apache-2.0
// What a complete simulator of Plaid answers and fires: every operation with the SDK's name for it, the fields that it
// cannot do without, and a request that is well-formed but names nothing that exists; every webhook by type and code.

const NO_ID = '00000000-0000-4000-8000-000000000000';
const ACCESS = { access_token: `access-sandbox-${NO_ID}` };
const ACCOUNT = { account_id: 'unknownaccountunknownaccountunknownac' };
const RECIPIENT = { recipient_id: `recipient-id-sandbox-${NO_ID}` };
const PAYMENT = { payment_id: `payment-id-sandbox-${NO_ID}` };
const CONSENT = { consent_id: `consent-id-sandbox-${NO_ID}` };
const REPORT = { asset_report_token: `assets-sandbox-${NO_ID}` };
const TRANSFER = { transfer_id: NO_ID };
const POUNDS = { amount: { currency: 'GBP', value: 10.5 } };
const HOOK = { webhook: 'http://127.0.0.1:9/hook' };
const DAY = '2026-06-16';

const operation = (path, method, example, optional = {}) =>
    ({ path, method, required: Object.keys(example), example: { ...example, ...optional } });

export const OPERATIONS = [
    operation('/link/token/create', 'linkTokenCreate',
        { client_name: 'Egret', language: 'en', country_codes: ['US'] },
        { user: { client_user_id: 'user-1' }, products: ['transactions'], ...HOOK, hosted_link: { url_lifetime_seconds: 600 } }),
    operation('/link/token/get', 'linkTokenGet', { link_token: `link-sandbox-${NO_ID}` }),
    operation('/item/public_token/exchange', 'itemPublicTokenExchange', { public_token: `public-sandbox-${NO_ID}` }),
    operation('/item/public_token/create', 'itemCreatePublicToken', ACCESS),
    operation('/item/get', 'itemGet', ACCESS),
    operation('/item/remove', 'itemRemove', ACCESS, { reason_code: 'OTHER', reason_note: 'No longer needed' }),
    operation('/item/webhook/update', 'itemWebhookUpdate', ACCESS, HOOK),
    operation('/item/access_token/invalidate', 'itemAccessTokenInvalidate', ACCESS),
    operation('/accounts/get', 'accountsGet', ACCESS, { options: { account_ids: [ACCOUNT.account_id] } }),
    operation('/accounts/balance/get', 'accountsBalanceGet', ACCESS, { options: { account_ids: [ACCOUNT.account_id] } }),
    operation('/auth/get', 'authGet', ACCESS, { options: { account_ids: [ACCOUNT.account_id] } }),
    operation('/identity/get', 'identityGet', ACCESS, { options: { account_ids: [ACCOUNT.account_id] } }),
    operation('/identity/match', 'identityMatch', ACCESS, { user: { legal_name: 'Ada Byron' }, options: { account_ids: [] } }),
    operation('/transactions/get', 'transactionsGet', { ...ACCESS, start_date: '2026-05-01', end_date: DAY },
        { options: { count: 100, offset: 0, include_original_description: true } }),
    operation('/transactions/sync', 'transactionsSync', ACCESS,
        { cursor: '', count: 100, options: { personal_finance_category_version: 'v2' } }),
    operation('/transactions/refresh', 'transactionsRefresh', ACCESS),
    operation('/transactions/recurring/get', 'transactionsRecurringGet', ACCESS, { account_ids: [ACCOUNT.account_id] }),
    operation('/transfer/authorization/create', 'transferAuthorizationCreate',
        { ...ACCESS, ...ACCOUNT, type: 'debit', network: 'ach', amount: '12.34', user: { legal_name: 'Ada Byron' } },
        { ach_class: 'ppd', idempotency_key: 'key-1', iso_currency_code: 'USD' }),
    operation('/transfer/create', 'transferCreate', { ...ACCESS, ...ACCOUNT, authorization_id: NO_ID, description: 'Rent' },
        { amount: '12.34', metadata: { invoice: '17' } }),
    operation('/transfer/get', 'transferGet', {}, TRANSFER),
    operation('/transfer/list', 'transferList', {}, { start_date: '2026-06-01T00:00:00Z', count: 25, offset: 0 }),
    operation('/transfer/cancel', 'transferCancel', TRANSFER, { reason_code: 'CUST' }),
    operation('/transfer/event/list', 'transferEventList', {}, { event_types: ['posted'], transfer_type: 'debit', count: 25 }),
    operation('/transfer/event/sync', 'transferEventSync', { after_id: 0 }, { count: 100 }),
    operation('/payment_initiation/recipient/create', 'paymentInitiationRecipientCreate', { name: 'Wonder Wallet' },
        { iban: 'GB29NWBK60161331926819', address: { street: ['1 Lane'], city: 'Leeds', postal_code: 'LS1 1AA', country: 'GB' } }),
    operation('/payment_initiation/recipient/get', 'paymentInitiationRecipientGet', RECIPIENT),
    operation('/payment_initiation/recipient/list', 'paymentInitiationRecipientList', {}, { count: 10 }),
    operation('/payment_initiation/payment/create', 'paymentInitiationPaymentCreate',
        { ...RECIPIENT, reference: 'INV17', ...POUNDS }, { options: { request_refund_details: true, scheme: 'LOCAL_DEFAULT' } }),
    operation('/payment_initiation/payment/get', 'paymentInitiationPaymentGet', PAYMENT),
    operation('/payment_initiation/payment/list', 'paymentInitiationPaymentList', {}, { count: 10, cursor: `${DAY}T00:00:00Z` }),
    operation('/payment_initiation/consent/create', 'paymentInitiationConsentCreate',
        {
            ...RECIPIENT, reference: 'SAVINGS',
            constraints: {
                max_payment_amount: POUNDS.amount,
                periodic_amounts: [{ ...POUNDS, interval: 'MONTH', alignment: 'CALENDAR' }],
            },
        },
        { scopes: ['EXTERNAL'] }),
    operation('/payment_initiation/consent/get', 'paymentInitiationConsentGet', CONSENT),
    operation('/payment_initiation/consent/revoke', 'paymentInitiationConsentRevoke', CONSENT),
    operation('/payment_initiation/consent/payment/execute', 'paymentInitiationConsentPaymentExecute',
        { ...CONSENT, ...POUNDS, idempotency_key: 'key-1' }, { reference: 'JUNE', processing_mode: 'IMMEDIATE' }),
    operation('/institutions/get', 'institutionsGet', { count: 10, offset: 0, country_codes: ['US'] },
        { options: { oauth: false, include_optional_metadata: true } }),
    operation('/institutions/get_by_id', 'institutionsGetById', { institution_id: 'ins_0', country_codes: ['US'] },
        { options: { include_auth_metadata: true } }),
    operation('/institutions/search', 'institutionsSearch', { query: 'platypus', country_codes: ['US'] },
        { products: ['transactions'], options: { oauth: false } }),
    operation('/categories/get', 'categoriesGet', {}),
    operation('/webhook_verification_key/get', 'webhookVerificationKeyGet', { key_id: NO_ID }),
    operation('/sandbox/public_token/create', 'sandboxPublicTokenCreate',
        { institution_id: 'ins_0', initial_products: ['transactions'] },
        { options: { ...HOOK, override_username: 'user_good', override_password: 'pass_good', transactions: { days_requested: 90 } } }),
    operation('/sandbox/item/fire_webhook', 'sandboxItemFireWebhook', { ...ACCESS, webhook_code: 'DEFAULT_UPDATE' },
        { webhook_type: 'TRANSACTIONS' }),
    operation('/sandbox/item/reset_login', 'sandboxItemResetLogin', ACCESS),
    operation('/sandbox/item/set_verification_status', 'sandboxItemSetVerificationStatus',
        { ...ACCESS, ...ACCOUNT, verification_status: 'automatically_verified' }),
    operation('/sandbox/transactions/create', 'sandboxTransactionsCreate',
        { ...ACCESS, transactions: [{ date_transacted: DAY, date_posted: DAY, amount: 12.5, description: 'Ink' }] }),
    operation('/sandbox/transfer/simulate', 'sandboxTransferSimulate', { ...TRANSFER, event_type: 'posted' }, HOOK),
    operation('/sandbox/transfer/fire_webhook', 'sandboxTransferFireWebhook', HOOK),
    operation('/sandbox/payment/simulate', 'sandboxPaymentSimulate', { ...PAYMENT, ...HOOK, status: 'PAYMENT_STATUS_INITIATED' }),
    operation('/sandbox/income/fire_webhook', 'sandboxIncomeFireWebhook',
        { item_id: 'unknownitem', ...HOOK, webhook_code: 'INCOME_VERIFICATION' },
        { verification_status: 'VERIFICATION_STATUS_PROCESSING_COMPLETE' }),
    operation('/asset_report/create', 'assetReportCreate', { days_requested: 60 },
        { access_tokens: [ACCESS.access_token], options: { client_report_id: 'report-1', ...HOOK, user: { first_name: 'Ada' } } }),
    operation('/asset_report/get', 'assetReportGet', {}, { ...REPORT, include_insights: false, fast_report: false }),
    operation('/asset_report/remove', 'assetReportRemove', REPORT),
    operation('/identity_verification/create', 'identityVerificationCreate',
        { is_shareable: true, template_id: 'idvtmp_0000000000000000', gave_consent: true },
        { client_user_id: 'user-1', user: { email_address: 'ada@example.com' }, is_idempotent: false }),
    operation('/identity_verification/get', 'identityVerificationGet', { identity_verification_id: 'idv_0000000000000000' }),
    operation('/identity_verification/list', 'identityVerificationList', { template_id: 'idvtmp_0000000000000000' },
        { client_user_id: 'user-1' }),
];

const CODES = {
    ITEM: ['ERROR', 'LOGIN_REPAIRED', 'NEW_ACCOUNTS_AVAILABLE', 'PENDING_DISCONNECT', 'PENDING_EXPIRATION',
        'USER_PERMISSION_REVOKED', 'USER_ACCOUNT_REVOKED', 'WEBHOOK_UPDATE_ACKNOWLEDGED'],
    TRANSACTIONS: ['SYNC_UPDATES_AVAILABLE', 'INITIAL_UPDATE', 'HISTORICAL_UPDATE', 'DEFAULT_UPDATE', 'TRANSACTIONS_REMOVED',
        'RECURRING_TRANSACTIONS_UPDATE'],
    AUTH: ['DEFAULT_UPDATE', 'AUTOMATICALLY_VERIFIED', 'VERIFICATION_EXPIRED', 'SMS_MICRODEPOSITS_VERIFICATION'],
    IDENTITY: ['DEFAULT_UPDATE'],
    TRANSFER: ['TRANSFER_EVENTS_UPDATE'],
    PAYMENT_INITIATION: ['PAYMENT_STATUS_UPDATE', 'CONSENT_STATUS_UPDATE'],
    ASSETS: ['PRODUCT_READY', 'ERROR'],
    INCOME: ['INCOME_VERIFICATION', 'INCOME_VERIFICATION_RISK_SIGNALS', 'BANK_INCOME_COMPLETE', 'BANK_INCOME_REFRESH_COMPLETE',
        'BANK_INCOME_REFRESH_UPDATE'],
    IDENTITY_VERIFICATION: ['STATUS_UPDATED', 'STEP_UPDATED', 'RETRIED'],
    LINK: ['SESSION_FINISHED', 'ITEM_ADD_RESULT', 'EVENTS'],
};

// Every webhook as "TYPE: CODE".
export const WEBHOOKS = Object.entries(CODES).flatMap(([type, codes]) => codes.map((code) => `${type}: ${code}`));
