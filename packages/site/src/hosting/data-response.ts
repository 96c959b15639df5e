/** A JSON file as it is published. */
export function jsonResponse(text: string): Response {
  return responseOf(text, 'application/json; charset=utf-8');
}

/** A CSV file as it is published. */
export function csvResponse(text: string): Response {
  return responseOf(text, 'text/csv; charset=utf-8');
}

/** What the columns of a CSV file mean, for machines. */
export function csvwResponse(text: string): Response {
  return responseOf(text, 'application/csvm+json; charset=utf-8');
}

/** An Excel workbook. */
export function workbookResponse(bytes: Uint8Array<ArrayBuffer>): Response {
  return responseOf(bytes, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
}

/** Linked data. */
export function jsonldResponse(text: string): Response {
  return responseOf(text, 'application/ld+json; charset=utf-8');
}

/** An XML file of some kind. */
export function xmlResponse(text: string, type: string): Response {
  return responseOf(text, `${type}; charset=utf-8`);
}

function responseOf(body: BodyInit, type: string): Response {
  return new Response(body, { headers: { 'Content-Type': type } });
}
