/** A JSON file as it is published. */
export function jsonResponse(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}

/** A CSV file as it is published. */
export function csvResponse(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}

/** A stylesheet that is made for one page. */
export function cssResponse(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
}
