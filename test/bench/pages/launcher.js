/** The button of a site whose chat has none. */
const panel = document.querySelector('#panel');
document.querySelector('#launcher').addEventListener('click', () => {
  panel.hidden = !panel.hidden;
});
