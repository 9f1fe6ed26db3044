/**
 * Leaves out of a style sheet what cannot mean anything: comments, and space that separates nothing.
 * Spaces that are a part of selectors and values, and whatever is inside strings, stay as they are.
 */
export function compactCss(css) {
  const string = /("[^"]*"|'[^']*')/.source;
  const comments = new RegExp(`${string}|/\\*[^]*?\\*/`, 'g');
  const space = new RegExp(`${string}|\\s*([{};,>~])\\s*|(\\()\\s+|\\s+(\\))|\\s+`, 'g');
  // The space after a property's colon, and the semicolon after the last declaration.
  const needless = new RegExp(`${string}|((?<=[{;])[-\\w]+:) |;(?=\\})`, 'g');
  return css
    .replace(comments, (_match, text) => text ?? ' ')
    .replace(
      space,
      (_match, text, mark, opening, closing) => text ?? mark ?? opening ?? closing ?? ' ',
    )
    .replace(needless, (_match, text, property) => text ?? property ?? '');
}
