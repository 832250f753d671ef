// Without the signs that XML escapes, since the page is XML as well as HTML.
(function () {
  "use strict";
  var panel = document.querySelector(".facs");
  var lit = [];

  function scrollTo(element, above) {
    panel.scrollTop += element.getBoundingClientRect().top - panel.getBoundingClientRect().top - above;
  }

  // A line is lit in the text and on the image; the image follows the text, not the other way.
  function light(event) {
    var at = event.target.closest ? event.target.closest("[data-z]") : null;
    lit.forEach(function (element) { element.classList.remove("on"); });
    lit = [];
    if (!at) { return; }
    var zone = at.getAttribute("data-z");
    lit = Array.from(document.querySelectorAll("[data-z]")).filter(function (element) {
      return element.getAttribute("data-z") === zone;
    });
    lit.forEach(function (element) {
      element.classList.add("on");
      if (panel.contains(element) ? !panel.contains(at) : false) {
        scrollTo(element, panel.clientHeight / 3);
      }
    });
  }
  document.addEventListener("pointerover", light);
  document.addEventListener("focusin", light);

  // The image of the page that is being read comes into view.
  var current = null;
  document.addEventListener("scroll", function () {
    var read = Array.from(document.querySelectorAll("#texte .pb[data-s]")).filter(function (pb, i) {
      return i === 0 || Math.sign(window.innerHeight / 2 - pb.getBoundingClientRect().top) === 1;
    }).pop();
    if (!read || read === current) { return; }
    current = read;
    panel.querySelectorAll("figure").forEach(function (figure) {
      if (figure.getAttribute("data-s") === read.getAttribute("data-s")) { scrollTo(figure, 0); }
    });
  }, { passive: true });
})();
