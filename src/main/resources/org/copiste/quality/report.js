(function () {
  "use strict";
  var table = document.getElementById("pages");
  var body = table.tBodies[0];
  var heads = Array.from(table.tHead.rows[0].cells);
  var order = new Intl.Collator("fr", { numeric: true });

  function sort(column, up) {
    var rows = Array.from(body.rows).map(function (row) {
      var cell = row.cells[column];
      var number = cell.dataset.v;
      return { row: row, text: cell.textContent, number: number === undefined ? NaN : Number(number) };
    });
    rows.sort(function (a, b) {
      // Empty cells stand last, whichever way the others go.
      if (a.text === "" || b.text === "") {
        return (a.text === "") - (b.text === "");
      }
      var way = isNaN(a.number) || isNaN(b.number) ? order.compare(a.text, b.text) : a.number - b.number;
      return up ? way : -way;
    });
    rows.forEach(function (one) { body.appendChild(one.row); });
  }

  heads.forEach(function (head, column) {
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.textContent = "";
    head.appendChild(button);
    button.addEventListener("click", function () {
      var up = head.getAttribute("aria-sort") === "descending" ||
        head.getAttribute("aria-sort") === null && body.rows[0] && body.rows[0].cells[column].className !== "n";
      heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      sort(column, up);
    });
  });
})();
