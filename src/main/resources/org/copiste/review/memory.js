// What the browser keeps between visits. It may keep nothing: then the page says so.
let keeps = true;

function recall(key) {
  try {
    return localStorage.getItem(key);
  } catch (e) {
    keeps = false;
    return null;
  }
}

function remember(key, value) {
  try {
    localStorage.setItem(key, value);
    keeps = true;
  } catch (e) {
    keeps = false;
  }
}
