/** What was said on the command line: `--name` or `--name=value`. */

export function option(name) {
  const given = process.argv.find((each) => each === `--${name}` || each.startsWith(`--${name}=`));
  return given === undefined ? undefined : (given.split('=')[1] ?? true);
}

export function numberOption(name, fallback) {
  const given = option(name);
  return given === undefined ? fallback : Number(given);
}
