// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/snippets.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

// The marks: @plaid@ base URL of Plaid's API, @webhook@ and @link@ the integration's two URLs.

constexpr QLatin1String kCurl{R"(# 1. Ask Plaid for a link token that reports to Egret
curl -X POST @plaid@/link/token/create \
  -H "PLAID-CLIENT-ID: $PLAID_CLIENT_ID" -H "PLAID-SECRET: $PLAID_SECRET" \
  -H 'Content-Type: application/json' -d '{
    "client_name": "Your company", "language": "en", "country_codes": ["US"],
    "user": {"client_user_id": "acme-coffee-llc"},
    "products": ["transactions"],
    "webhook": "@webhook@"
  }'

# 2. After /item/public_token/exchange, hand the item to Egret
curl -X POST @link@ \
  -H "x-api-key: $EGRET_API_KEY" \
  -H 'Content-Type: application/json' -d '{
    "item_id": "'"$ITEM_ID"'",
    "access_token": "'"$ACCESS_TOKEN"'",
    "end_user_id": "acme-coffee-llc"
  }'
)"};

constexpr QLatin1String kNode{R"(const env = process.env;

async function post(url, headers, body) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response.json();
}

// 1. Ask Plaid for a link token that reports to Egret
const createLinkToken = (endUserId) => post(
  `@plaid@/link/token/create`,
  { 'PLAID-CLIENT-ID': env.PLAID_CLIENT_ID, 'PLAID-SECRET': env.PLAID_SECRET },
  {
    client_name: 'Your company', language: 'en', country_codes: ['US'],
    user: { client_user_id: endUserId },
    products: ['transactions'],
    webhook: '@webhook@',
  });

// 2. After /item/public_token/exchange, hand the item to Egret
const handToEgret = (itemId, accessToken, endUserId) => post(
  '@link@',
  { 'x-api-key': env.EGRET_API_KEY },
  { item_id: itemId, access_token: accessToken, end_user_id: endUserId });
)"};

constexpr QLatin1String kPython{R"(import os
import requests

# 1. Ask Plaid for a link token that reports to Egret
def create_link_token(end_user_id):
    response = requests.post(
        @plaid@ + "/link/token/create",
        headers={
            "PLAID-CLIENT-ID": os.environ["PLAID_CLIENT_ID"],
            "PLAID-SECRET": os.environ["PLAID_SECRET"],
        },
        json={
            "client_name": "Your company", "language": "en", "country_codes": ["US"],
            "user": {"client_user_id": end_user_id},
            "products": ["transactions"],
            "webhook": "@webhook@",
        },
    )
    response.raise_for_status()
    return response.json()["link_token"]

# 2. After /item/public_token/exchange, hand the item to Egret
def hand_to_egret(item_id, access_token, end_user_id):
    response = requests.post(
        "@link@",
        headers={"x-api-key": os.environ["EGRET_API_KEY"]},
        json={"item_id": item_id, "access_token": access_token, "end_user_id": end_user_id},
    )
    response.raise_for_status()
)"};

constexpr QLatin1String kCSharp{R"(using System.Net.Http.Json;

static string Env(string name) => Environment.GetEnvironmentVariable(name)!;

// 1. Ask Plaid for a link token that reports to Egret
static async Task<string> CreateLinkToken(HttpClient http, string endUserId)
{
    using var request = new HttpRequestMessage(HttpMethod.Post, @plaid@ + "/link/token/create");
    request.Headers.Add("PLAID-CLIENT-ID", Env("PLAID_CLIENT_ID"));
    request.Headers.Add("PLAID-SECRET", Env("PLAID_SECRET"));
    request.Content = JsonContent.Create(new {
        client_name = "Your company", language = "en", country_codes = new[] { "US" },
        user = new { client_user_id = endUserId },
        products = new[] { "transactions" },
        webhook = "@webhook@",
    });
    using var response = (await http.SendAsync(request)).EnsureSuccessStatusCode();
    return await response.Content.ReadAsStringAsync();
}

// 2. After /item/public_token/exchange, hand the item to Egret
static async Task HandToEgret(HttpClient http, string itemId, string accessToken, string endUserId)
{
    using var request = new HttpRequestMessage(HttpMethod.Post, "@link@");
    request.Headers.Add("x-api-key", Env("EGRET_API_KEY"));
    request.Content = JsonContent.Create(new {
        item_id = itemId, access_token = accessToken, end_user_id = endUserId,
    });
    (await http.SendAsync(request)).EnsureSuccessStatusCode();
}
)"};

constexpr QLatin1String kJava{R"(import java.io.IOException;
import java.net.URI;
import java.net.http.*;

class Egret {
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static String post(String url, String body, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url)).headers(headers)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2)
            throw new IOException(response.statusCode() + " " + response.body());
        return response.body();
    }

    // 1. Ask Plaid for a link token that reports to Egret
    static String createLinkToken(String endUserId) throws IOException, InterruptedException {
        var body = """
            {"client_name": "Your company", "language": "en", "country_codes": ["US"],
             "user": {"client_user_id": %s},
             "products": ["transactions"],
             "webhook": %s}
            """.formatted(quoted(endUserId), quoted("@webhook@"));
        return post(@plaid@ + "/link/token/create", body,
            "PLAID-CLIENT-ID", System.getenv("PLAID_CLIENT_ID"), "PLAID-SECRET", System.getenv("PLAID_SECRET"));
    }

    // 2. After /item/public_token/exchange, hand the item to Egret
    static void handToEgret(String itemId, String accessToken, String endUserId) throws IOException, InterruptedException {
        var body = """
            {"item_id": %s, "access_token": %s, "end_user_id": %s}
            """.formatted(quoted(itemId), quoted(accessToken), quoted(endUserId));
        post("@link@", body, "x-api-key", System.getenv("EGRET_API_KEY"));
    }
}
)"};

constexpr QLatin1String kGo{R"(package backend

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
)

type object map[string]any

func post(url string, headers map[string]string, body object) (object, error) {
	data, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	request, err := http.NewRequest("POST", url, bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", "application/json")
	for name, value := range headers {
		request.Header.Set(name, value)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return nil, err
	}
	if response.StatusCode/100 != 2 {
		return nil, fmt.Errorf("%s: %s", response.Status, text)
	}
	var answer object
	err = json.Unmarshal(text, &answer)
	return answer, err
}

// 1. Ask Plaid for a link token that reports to Egret
func CreateLinkToken(endUserID string) (object, error) {
	return post(@plaid@+"/link/token/create",
		map[string]string{"PLAID-CLIENT-ID": os.Getenv("PLAID_CLIENT_ID"), "PLAID-SECRET": os.Getenv("PLAID_SECRET")},
		object{
			"client_name": "Your company", "language": "en", "country_codes": []string{"US"},
			"user":     object{"client_user_id": endUserID},
			"products": []string{"transactions"},
			"webhook":  "@webhook@",
		})
}

// 2. After /item/public_token/exchange, hand the item to Egret
func HandToEgret(itemID, accessToken, endUserID string) error {
	_, err := post("@link@",
		map[string]string{"x-api-key": os.Getenv("EGRET_API_KEY")},
		object{"item_id": itemID, "access_token": accessToken, "end_user_id": endUserID})
	return err
}
)"};

struct Template {
    QLatin1String code;
    QLatin1String knownHost; //!< how the language writes a known base URL; %1 is the URL
    QLatin1String hostFromEnvironment;
};

Template templateFor(SnippetLanguage language)
{
    switch (language) {
    case SnippetLanguage::Curl: return {kCurl, "%1"_L1, "$PLAID_BASE_URL"_L1};
    case SnippetLanguage::Node: return {kNode, "%1"_L1, "${env.PLAID_BASE_URL}"_L1};
    case SnippetLanguage::Python: return {kPython, "\"%1\""_L1, "os.environ[\"PLAID_BASE_URL\"]"_L1};
    case SnippetLanguage::CSharp: return {kCSharp, "\"%1\""_L1, "Env(\"PLAID_BASE_URL\")"_L1};
    case SnippetLanguage::Java: return {kJava, "\"%1\""_L1, "System.getenv(\"PLAID_BASE_URL\")"_L1};
    case SnippetLanguage::Go: return {kGo, "\"%1\""_L1, "os.Getenv(\"PLAID_BASE_URL\")"_L1};
    }
    Q_UNREACHABLE();
}

} // namespace

QString snippetLanguageName(SnippetLanguage language)
{
    switch (language) {
    case SnippetLanguage::Curl: return u"curl"_s;
    case SnippetLanguage::Node: return u"Node"_s;
    case SnippetLanguage::Python: return u"Python"_s;
    case SnippetLanguage::CSharp: return u"C#"_s;
    case SnippetLanguage::Java: return u"Java"_s;
    case SnippetLanguage::Go: return u"Go"_s;
    }
    Q_UNREACHABLE();
}

QString snippet(SnippetLanguage language, const SnippetValues& values)
{
    const Template parts = templateFor(language);
    const QString plaid = values.plaidUrl.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
    QString code = parts.code;
    code.replace("@plaid@"_L1, plaid.isEmpty() ? QString(parts.hostFromEnvironment) : QString(parts.knownHost).arg(plaid));
    code.replace("@webhook@"_L1, values.webhookUrl.toString(QUrl::FullyEncoded));
    code.replace("@link@"_L1, values.linkUrl.toString(QUrl::FullyEncoded));
    return code;
}

} // namespace egret
