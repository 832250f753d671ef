// Elements of the page. Text is only ever added as text, so that no source can add elements.
function make(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children.filter((child) => child !== null));
  return element;
}

function button(key, action) {
  const element = make("button", { type: "button" }, say(key));
  element.addEventListener("click", action);
  return element;
}

function option(value, label) {
  return make("option", { value: value }, label);
}

// A control with its name for those who do not see what stands around it.
function named(element, about) {
  element.setAttribute("aria-label", about);
  return element;
}

// A form that Enter sends from each of its fields; nothing is decided before. What holds it learns that
// it was sent.
function asked(send, ...fields) {
  const form = make("form", { className: "controls" }, ...fields, make("button", { type: "submit" }, say("send")));
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches("select")) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const host = form.parentElement;
    if (send()) {
      host.dispatchEvent(new Event("settled", { bubbles: true }));
    }
  });
  return form;
}

// A long list of which the beginning is drawn, and the rest when it comes into sight.
const CHUNK = 60;

function lazily(list, things, draw) {
  let drawn = 0;
  const end = make("li", { className: "end" });
  end.setAttribute("aria-hidden", "true");
  const observer = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) {
      upTo(drawn);
    }
  }, { rootMargin: "600px" });
  function upTo(index) {
    observer.unobserve(end);
    const last = Math.min(things.length, index + CHUNK);
    end.before(...things.slice(drawn, Math.max(drawn, last)).map(draw));
    drawn = Math.max(drawn, last);
    if (drawn < things.length && list.isConnected) {
      observer.observe(end);
    }
  }
  list.replaceChildren(end);
  upTo(0);
  return (index) => index >= drawn && upTo(index);
}
