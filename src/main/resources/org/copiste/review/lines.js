// One place in its line: as the source has it and as it is read, side by side, and on the image of
// its page where there is one.
const AROUND = 70;

function before(start) {
  const left = Math.max(0, start - AROUND);
  const blank = left === 0 ? 0 : text.slice(left, start).search(/\s/);
  return blank < 0 ? left : left + blank;
}

function after(end) {
  const right = Math.min(text.length, end + AROUND);
  const blank = right === text.length ? -1 : text.slice(end, right).search(/\s\S*$/);
  return blank < 0 ? right : end + blank;
}

// The first reading that ends behind an offset.
function firstBehind(offset) {
  let low = 0;
  let high = readings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (readings[middle].end <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

// A stretch of the source as it is read by now.
function corrected(start, end) {
  let read = "";
  let at = start;
  for (let i = firstBehind(start); i < readings.length && readings[i].start < end; i++) {
    const one = readings[i];
    if (one.start >= at && one.end <= end) {
      read += text.slice(at, one.start) + readingInForce(one);
      at = one.end;
    }
  }
  return oneLine(read + text.slice(at, end));
}

function marked(left, middle, right, name) {
  return make("span", { lang: "fr" }, left, middle === "" ? "" : make(name, {}, middle), right);
}

function rawLine(place) {
  const left = before(place.start);
  const right = after(place.end);
  return marked((left > 0 ? "…" : "") + oneLine(text.slice(left, place.start)), readingAt(place),
    oneLine(text.slice(place.end, right)) + (right < text.length ? "…" : ""), "mark");
}

function readLine(place) {
  const left = before(place.start);
  const right = after(place.end);
  return marked((left > 0 ? "…" : "") + corrected(left, place.start), oneLine(readingShown(place)),
    corrected(place.end, right) + (right < text.length ? "…" : ""), "ins");
}

// The line's strip of the image, with a little of the lines above and below.
function strip(place) {
  const [index, x, y, width, height] = data.boxes[place.line] || [];
  const image = data.images[index];
  if (!image) {
    return null;
  }
  const shown = Math.min(image.height, height * 2.4);
  const top = Math.max(0, y - height * 0.7);
  const picture = make("img", { src: image.url, alt: say("image.alt", place.line), loading: "lazy" });
  picture.style.width = 100 * image.width / width + "%";
  picture.style.transform = "translate(" + -100 * x / image.width + "%, " + -100 * top / image.height + "%)";
  const box = make("div", { className: "strip" }, picture);
  box.style.aspectRatio = width + " / " + shown;
  return box;
}

function where(place) {
  return [say("line", place.line), place.page >= 0 && data.pages.length > 1 ? say("page", data.pages[place.page].n) : "",
    place.p === undefined ? "" : figure(place.p), place.resp ? say("decided.by", place.resp) : ""].filter(Boolean).join(" · ");
}

// Fills the element of a place: what it says now.
function fillLine(element, place, acts) {
  const decided = isDecided(place);
  element.toggleAttribute("data-decided", decided);
  const pair = place.subject === "reading"
    ? make("div", { className: "pair" }, make("p", {}, rawLine(place)), make("p", {}, readLine(place)))
    : make("p", { className: "text" }, rawLine(place));
  const says = subjects[place.subject].says ? make("p", { className: "why" }, subjects[place.subject].says(place)) : null;
  const verdict = make("span", { className: "verdict" }, decided ? subjects[place.subject].verdict(place) : "");
  const editor = element.querySelector(":scope > .controls");
  element.replaceChildren(...[make("p", { className: "where" }, where(place), " ", verdict), strip(place), pair, says, acts, editor].filter(Boolean));
}
