/** How a text starts that a spreadsheet would run as a formula; with apostrophes before it, so that the apostrophe that guards it can be taken away again without doubt. */
export const formulaStart = /^'*[=+\-@\t\r\n＝＋－＠]/;
