/**
 * The style of a map in a file of its own: what app/argument.css says on a page, in the colours of a light one, with the
 * letters that a reader's machine may have.
 */
export const standaloneStyle = `
.argument-map{font-family:"Source Sans 3","Source Sans 3 Variable","Source Sans Pro","Helvetica Neue",Arial,sans-serif}
.ground{fill:#fbfaf6}
a{text-decoration:none}
.node rect{fill:#fff;stroke:#8f887b;stroke-width:1}
.node.section rect{fill:#f4f1ea}
.node.source rect{fill:#fbfaf6;stroke:#e0dacd}
.node.position rect{fill:#fbfaf6;stroke:#e0dacd}
.node.chosen rect{stroke:#211e1a;stroke-width:2}
.node text{fill:#211e1a}
.node .small{fill:#575148}
.node .lead{font-weight:600;fill:#211e1a}
.target{fill:none;stroke:none}
.edge{fill:none;stroke:#6b6459;stroke-width:1.2}
.edge.hardening{stroke:#211e1a;stroke-width:2;stroke-dasharray:7 4}
.edge.evidence{stroke:#8f887b;stroke-dasharray:1.5 3.5;stroke-linecap:round}
.edge.position{stroke:currentColor}
.edge.qualifies{stroke-dasharray:7 4}
.edge.contests{stroke-width:2.4}
.edge.silent{stroke-dasharray:1.5 4}
.arrow{fill:#575148}
.plate{fill:#fbfaf6}
.word{fill:#211e1a}
.caption .title{font-weight:600;fill:#211e1a}
.caption .small{fill:#575148}
.text-supports{color:#17639a}
.text-qualifies{color:#815907}
.text-contests{color:#ad3f15}
.text-silent{color:#6e675c}
`;
