import java.io.File;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.LogManager;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Reference;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Check PDF files against the profiles PDF/UA-1 and PDF/A-2a of veraPDF: java -cp JAR Validate.java FILE... */
public class Validate {
  private static final String FOLDER = "/org/verapdf/pdfa/validation/";

  public static void main(String[] paths) throws Exception {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    ValidationProfile[] profiles = {profile("PDFUA-1.xml", "ua1"), profile("PDFA-2A.xml", "2a")};
    boolean wrong = false;
    for (String path : paths) {
      for (ValidationProfile profile : profiles) {
        wrong |= !check(new File(path), profile);
      }
    }
    System.exit(wrong ? 1 : 0);
  }

  private static boolean check(File file, ValidationProfile profile) throws Exception {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(file, profile.getPDFAFlavour());
        PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
      ValidationResult result = validator.validate(parser);
      String verdict = result.isCompliant() ? "meets" : "FAILS";
      System.out.println(file.getName() + " " + verdict + " " + profile.getPDFAFlavour().getId()
          + ": " + result.getTotalAssertions() + " checks, " + profile.getRules().size() + " rules");
      Map<String, Integer> failed = new TreeMap<>();
      for (TestAssertion each : result.getTestAssertions()) {
        if (each.getStatus() == TestAssertion.Status.FAILED) {
          failed.merge(each.getRuleId().getClause() + "-" + each.getRuleId().getTestNumber() + " " + each.getMessage(), 1,
              Integer::sum);
        }
      }
      failed.forEach((what, times) -> System.out.println("  " + times + " times: " + what));
      return result.isCompliant();
    }
  }

  /** Read a profile. The library reads it with JAXB, which no Java from 11 on has. */
  private static ValidationProfile profile(String name, String flavour) throws Exception {
    PDFAFlavour kind = PDFAFlavour.fromString(flavour);
    Element root;
    try (InputStream in = Profiles.class.getResourceAsStream(FOLDER + name)) {
      root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement();
    }
    Set<Rule> rules = new HashSet<>();
    for (Element each : elements(root, "rule")) {
      Element id = elements(each, "id").get(0);
      List<ErrorArgument> arguments = new ArrayList<>();
      for (Element argument : elements(each, "argument")) {
        arguments.add(ErrorArgumentImpl.fromValues(argument.getTextContent(), null, null));
      }
      rules.add(Profiles.ruleFromValues(
          Profiles.ruleIdFromValues(PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
              id.getAttribute("clause"), Integer.parseInt(id.getAttribute("testNumber"))),
          each.getAttribute("object"), each.hasAttribute("deferred") ? Boolean.valueOf(each.getAttribute("deferred")) : null,
          each.getAttribute("tags"), text(each, "description"), text(each, "test"),
          Profiles.errorFromValues(text(each, "message"), arguments), new ArrayList<Reference>()));
    }
    Set<Variable> variables = new HashSet<>();
    for (Element each : elements(root, "variable")) {
      variables.add(Profiles.variableFromValues(each.getAttribute("name"), each.getAttribute("object"),
          text(each, "defaultValue"), text(each, "value")));
    }
    return Profiles.profileFromValues(kind, Profiles.profileDetailsFromValues(name, name, "veraPDF", new Date(0)), "",
        rules, variables);
  }

  private static List<Element> elements(Element in, String name) {
    NodeList found = in.getElementsByTagName(name);
    List<Element> list = new ArrayList<>();
    for (int at = 0; at < found.getLength(); at++) {
      list.add((Element) found.item(at));
    }
    return list;
  }

  private static String text(Element in, String name) {
    return elements(in, name).get(0).getTextContent();
  }
}
