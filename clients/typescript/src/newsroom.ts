// A newsroom's script: hands an article in, looks at what it claims and at what it contradicts, and rules on the first flag.
// Each path, parameter, body and answer is checked against the contract when this is compiled.
import createClient from "openapi-fetch";
import type { components, paths } from "./claimledger.js";

type Claim = components["schemas"]["Claim"];
type Flag = components["schemas"]["Flag"];
type Problem = components["schemas"]["Problem"];

const base = process.env["CLAIMLEDGER_URL"] ?? "http://localhost:8080";
const key = process.env["CLAIMLEDGER_KEY"];
/** Lists also leave as NDJSON, CSV and JSON-LD; this script asks for JSON, and so its answers have that type. */
const ledger = createClient<paths, "application/json" | "application/problem+json">({
  baseUrl: `${base}/v1`,
  headers: key === undefined ? {} : { Authorization: `Bearer ${key}` },
});

/** The answer, or an exception that says what was refused and which request it was. */
function required<T>(answer: { data?: T | undefined; error?: Problem | undefined }): T {
  if (answer.data === undefined) {
    const { title, detail, requestId } = answer.error ?? { title: "No answer" };
    throw new Error([title, detail, requestId && `(request ${requestId})`].filter(Boolean).join(" "));
  }
  return answer.data;
}

/** All claims of an article, page by page. */
async function* claimsOf(article: string): AsyncGenerator<Claim> {
  let cursor: string | null | undefined;
  do {
    const page = required(
      await ledger.GET("/claims", {
        params: { query: { article, limit: 100, ...(cursor ? { cursor } : {}) } },
      }),
    );
    yield* page.items;
    cursor = page.nextCursor;
  } while (cursor);
}

/** Rules on a flag, unless somebody has done so since it was read. */
async function dismiss(flag: Flag, note: string): Promise<Flag> {
  const read = await ledger.GET("/flags/{id}", { params: { path: { id: flag.id } } });
  return required(
    await ledger.PUT("/flags/{id}/verdict", {
      params: { path: { id: flag.id }, header: { "If-Match": read.response.headers.get("ETag") ?? "*" } },
      body: { verdict: "dismissed", note },
    }),
  );
}

const submitted = required(
  await ledger.POST("/articles", {
    body: {
      url: "https://www.example.com/news/harbour-fire",
      outlet: { name: "The Harbour Herald", domain: "example.com" },
      headline: "Harbour fire is out",
      publishedAt: "2026-03-01T09:30:00Z",
      text: "The harbour fire is out, fire chief Ana Diaz said on Sunday.",
    },
  }),
);

// Only who sends `Prefer: respond-async` is answered with an import instead.
if (!("article" in submitted)) {
  throw new Error(`It waits as import ${submitted.id}`);
}

for await (const claim of claimsOf(submitted.article.id)) {
  const sources = claim.attribution.map((step) => step.name).join(", ");
  console.log(`${claim.status}: ${claim.text}${sources && ` (${sources})`}`);
}

const [flag] = submitted.flags;
if (flag !== undefined) {
  const ruled = await dismiss(flag, "Two different fires are meant.");
  console.log(`${ruled.verdict}: ${ruled.explanation}`);
}
