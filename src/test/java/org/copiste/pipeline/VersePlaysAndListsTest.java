package org.copiste.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Verse, plays, contents lists and price lists, from the text to the TEI. */
class VersePlaysAndListsTest {
  @Test
  void verseThatGreetsIsNoLetter() throws Exception {
    assertEquals(
        """
        div text
        lg l: Voici venir la bise,
        lg l: Mon cher petit voisin,
        lg l: La neige est sur l'église,
        lg l: Le loup est au moulin.
        lg l: Madame, ouvrez la porte,
        lg l: Monsieur, fermez le pré :
        lg l: La nuit, le vent l'emporte,
        lg l: Et tout est déchiré.
        """,
        Outline.of(
            """
            Voici venir la bise,
            Mon cher petit voisin,
            La neige est sur l'église,
            Le loup est au moulin.

            Madame, ouvrez la porte,
            Monsieur, fermez le pré :
            La nuit, le vent l'emporte,
            Et tout est déchiré.
            """));
  }

  @Test
  void playWithSpeakersOnLinesOfTheirOwn() throws Exception {
    assertEquals(
        """
        div text
        head: L'ÉCOLE DES VOISINS
        head: COMÉDIE EN UN ACTE
        head: ACTE PREMIER
        head: SCÈNE PREMIÈRE. — DORANTE, LISETTE.
        sp speaker: DORANTE,
        sp stage: à part.
        sp p: Elle ne m'a point vu. Attendons qu'elle pose son panier.
        sp speaker: LISETTE.
        sp p: Monsieur Dorante ! Que faites-vous là, derrière ce rideau, à
        sp speaker: DORANTE.
        sp p: J'attendais ton maître, qui m'a promis dix écus et ne vient\s
        sp stage: (Il se cache de nouveau.)
        sp speaker: LISETTE,
        sp stage: riant.
        sp p: Mon maître ne paye que ceux qui se montrent.
        sp speaker: DORANTE.
        sp p: Alors je sors. Adieu.
        sp stage: (Il sort.)
        div section II
        head: SCÈNE II. — LISETTE, GÉRONTE.
        sp speaker: GÉRONTE.
        sp p: À qui parlais-tu ?
        sp speaker: LISETTE.
        sp p: Au vent, Monsieur.
        sp speaker: GÉRONTE.
        sp p: Ferme donc la porte.
        """,
        Outline.of(
            """
            L'ÉCOLE DES VOISINS

            COMÉDIE EN UN ACTE

            ACTE PREMIER

            SCÈNE PREMIÈRE. — DORANTE, LISETTE.

            DORANTE, à part.

            Elle ne m'a point vu. Attendons qu'elle pose son panier.

            LISETTE.

            Monsieur Dorante ! Que faites-vous là, derrière ce rideau, à cette heure ?

            DORANTE.

            J'attendais ton maître, qui m'a promis dix écus et ne vient pas.

            (Il se cache de nouveau.)

            LISETTE, riant.

            Mon maître ne paye que ceux qui se montrent.

            DORANTE.

            Alors je sors. Adieu.

            (Il sort.)

            SCÈNE II. — LISETTE, GÉRONTE.

            GÉRONTE.

            À qui parlais-tu ?

            LISETTE.

            Au vent, Monsieur.

            GÉRONTE.

            Ferme donc la porte.
            """));
  }

  @Test
  void playWithSpeechesBehindTheNames() throws Exception {
    assertEquals(
        """
        div text
        head: ACTE II
        head: SCÈNE PREMIÈRE
        stage: VALENCE, puis MARINETTE.
        sp speaker: VALENCE.
        sp p: — Voilà bien deux heures que je frappe à cette porte, et per
        sp speaker: MARINETTE,
        sp stage: ouvrant la fenêtre.
        sp p: — Qui va là ?
        sp speaker: VALENCE.
        sp p: — Un amant transi, ma belle. Ta maîtresse est-elle au logis\s
        sp speaker: MARINETTE.
        sp p: — Elle dort. (Elle referme la fenêtre.)
        sp speaker: VALENCE,
        sp stage: seul.
        sp p: — Elle dort, et moi je gèle.
        sp stage: (Il frappe encore.)
        sp speaker: MARINETTE.
        sp p: — Vous n'êtes pas encore parti ?
        sp speaker: VALENCE.
        sp p: — Je prends racine.
        div section II
        head: SCÈNE II
        stage: LES MÊMES, LE BARON.
        sp speaker: LE BARON.
        sp p: — Qu'est-ce que ce bruit sous mes fenêtres ?
        sp speaker: MARINETTE.
        sp p: — C'est le chat, Monsieur le baron.
        sp speaker: LE BARON.
        sp p: — Je n'ai point de chat.
        """,
        Outline.of(
            """
            ACTE II

            SCÈNE PREMIÈRE

            VALENCE, puis MARINETTE.

            VALENCE. — Voilà bien deux heures que je frappe à cette porte, et personne ne m'ouvre.
            Il faut que toute la maison soit morte ou qu'elle me haïsse.

            MARINETTE, ouvrant la fenêtre. — Qui va là ?

            VALENCE. — Un amant transi, ma belle. Ta maîtresse est-elle au logis ?

            MARINETTE. — Elle dort. (Elle referme la fenêtre.)

            VALENCE, seul. — Elle dort, et moi je gèle.

            (Il frappe encore.)

            MARINETTE. — Vous n'êtes pas encore parti ?

            VALENCE. — Je prends racine.

            SCÈNE II

            LES MÊMES, LE BARON.

            LE BARON. — Qu'est-ce que ce bruit sous mes fenêtres ?

            MARINETTE. — C'est le chat, Monsieur le baron.

            LE BARON. — Je n'ai point de chat.
            """));
  }

  @Test
  void playInVerse() throws Exception {
    assertEquals(
        """
        div text
        head: SCÈNE IV
        stage: DON RODRIGUE, CHIMÈNE
        sp speaker: DON RODRIGUE
        sp l: Eh bien, sans vous donner la peine de poursuivre,
        sp l: Saoulez-vous du plaisir de m'empêcher de vivre.
        sp speaker: CHIMÈNE
        sp l: Elvire, où sommes-nous ? et qu'est-ce que je vois ?
        sp l: Rodrigue en ma maison ! Rodrigue devant moi !
        sp speaker: DON RODRIGUE
        sp l: N'épargnez point mon sang ; goûtez sans résistance
        sp l: La douceur de ma perte et de votre vengeance.
        sp speaker: CHIMÈNE
        sp l: Hélas !
        """,
        Outline.of(
            """
            SCÈNE IV

            DON RODRIGUE, CHIMÈNE

            DON RODRIGUE

            Eh bien, sans vous donner la peine de poursuivre,
            Saoulez-vous du plaisir de m'empêcher de vivre.

            CHIMÈNE

            Elvire, où sommes-nous ? et qu'est-ce que je vois ?
            Rodrigue en ma maison ! Rodrigue devant moi !

            DON RODRIGUE

            N'épargnez point mon sang ; goûtez sans résistance
            La douceur de ma perte et de votre vengeance.

            CHIMÈNE

            Hélas !
            """));
  }

  @Test
  void dialogueWithoutScenes() throws Exception {
    assertEquals(
        """
        div text
        sp speaker: LE NOTAIRE.
        sp p: — Asseyez-vous, Madame, et lisez d'abord cette page.
        sp speaker: LA VEUVE.
        sp p: — Je n'ai pas mes lunettes. Lisez vous-même, Monsieur.
        sp speaker: LE NOTAIRE,
        sp stage: lisant.
        sp p: — « Je laisse à ma femme le moulin et les deux prés. »
        sp speaker: LA VEUVE.
        sp p: — Il ne pouvait faire moins.
        sp speaker: LE NOTAIRE.
        sp p: — Attendez la suite.
        sp speaker: LA VEUVE,
        sp stage: se levant.
        sp p: — Adieu, Monsieur, je reviendrai demain.
        """,
        Outline.of(
            """
            LE NOTAIRE. — Asseyez-vous, Madame, et lisez d'abord cette page.

            LA VEUVE. — Je n'ai pas mes lunettes. Lisez vous-même, Monsieur.

            LE NOTAIRE, lisant. — « Je laisse à ma femme le moulin et les deux prés. »

            LA VEUVE. — Il ne pouvait faire moins.

            LE NOTAIRE. — Attendez la suite.

            LA VEUVE, se levant. — Adieu, Monsieur, je reviendrai demain.
            """));
  }

  @Test
  void dialogueOfANovelIsProse() throws Exception {
    assertEquals(
        """
        div text
        p: Le vieux Jean posa son bâton contre le mur et regarda la cou
        p: — Vous voilà donc, dit la fermière.
        p: — Me voilà, répondit-il.
        p: — Et Pierre ?
        p: — Pierre est resté au moulin. Il viendra demain, s'il vient.
        p: Elle haussa les épaules. MARIE ! cria-t-elle. MARIE !
        p: — On vient, dit une voix.
        """,
        Outline.of(
            """
            Le vieux Jean posa son bâton contre le mur et regarda la cour. Personne ne bougeait.

            — Vous voilà donc, dit la fermière.

            — Me voilà, répondit-il.

            — Et Pierre ?

            — Pierre est resté au moulin. Il viendra demain, s'il vient.

            Elle haussa les épaules. MARIE ! cria-t-elle. MARIE !

            — On vient, dit une voix.
            """));
  }

  @Test
  void contentsWithDotsToThePages() throws Exception {
    assertEquals(
        """
        div text
        head: TABLE DES MATIÈRES
        list item: Avant-propos .................................. vii
        list item: Chapitre premier. — Les débuts ................ 1
        list item: Chapitre II. — Le voyage en Orient ............ 27
        list item: Chapitre III. — Retour à Nantes ............... 64
        list item: Chapitre IV. — Dernières années ............... 103
        list item: Notes et documents . . . . . . . . . . . . . . 151
        list item: Index des noms . . . . . . . . . . . . . . . . 203
        """,
        Outline.of(
            """
            TABLE DES MATIÈRES

            Avant-propos .................................. vii
            Chapitre premier. — Les débuts ................ 1
            Chapitre II. — Le voyage en Orient ............ 27
            Chapitre III. — Retour à Nantes ............... 64
            Chapitre IV. — Dernières années ............... 103
            Notes et documents . . . . . . . . . . . . . . 151
            Index des noms . . . . . . . . . . . . . . . . 203
            """));
  }

  @Test
  void contentsOverTwoLinesWithRomanNumbers() throws Exception {
    assertEquals(
        """
        div text
        head: TABLE
        list item: Préface. . . . . . . . . . . . . . . . . . ix
        list item: I. — De la culture de la vigne . . . . . . . 3
        list item: II. — Des soins à donner aux jeunes plants, et de quelques m
        list item: III. — De la vendange. . . . . . . . . . . . 88
        list item: Appendice …………………………………… 120
        """,
        Outline.of(
            """
            TABLE

            Préface. . . . . . . . . . . . . . . . . .   ix

            I. — De la culture de la vigne . . . . . . .   3

            II. — Des soins à donner aux jeunes plants, et de
            quelques maladies . . . . . . . . . . . .   41

            III. — De la vendange. . . . . . . . . . . .   88

            Appendice …………………………………… 120
            """));
  }

  @Test
  void priceListWithDotsToTheAmounts() throws Exception {
    assertEquals(
        """
        div text
        head: PRIX COURANT
        row cell: Blé, le sac ....................
        row cell: 21 fr. 50
        row cell: Avoine, le sac .................
        row cell: 12 fr.
        row cell: Foin, les cent bottes ..........
        row cell: 38 fr. 25
        p: Ces prix s'entendent au comptant.
        """,
        Outline.of(
            """
            PRIX COURANT

            Blé, le sac .................... 21 fr. 50
            Avoine, le sac ................. 12 fr.
            Foin, les cent bottes .......... 38 fr. 25

            Ces prix s'entendent au comptant.
            """));
  }

  @Test
  void aSpeakerIsNoPlace() throws Exception {
    String play =
        """
        SCÈNE PREMIÈRE

        VALENCE. — Avez-vous vu Lyon, mon ami ?

        AMIENS. — Je viens de Lyon, et je retourne à Lyon.

        VALENCE. — Restez donc.
        """;
    assertTrue(Outline.tei(play).contains(">Lyon</placeName>"));
    assertFalse(Outline.tei(play).matches("(?s).*<speaker>[^/]*<placeName.*"));
  }
}
