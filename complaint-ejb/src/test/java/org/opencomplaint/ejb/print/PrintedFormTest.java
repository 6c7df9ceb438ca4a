package org.opencomplaint.ejb.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PrintedFormTest {
  private static final FormHead HEAD =
      new FormHead("示范公司", "投诉登记表", "表单编号：T1", "投诉编号：TS-2026-000123", "第 {0} 页 共 {1} 页");

  @Test
  void headBoxesTicksAndPageNumberAreReadBack() throws IOException {
    byte[] pdf =
        new PrintedForm(HEAD)
            .half("投诉人", "王小明")
            .half("联系电话", "13812341234")
            .choice("投诉渠道", List.of(new Choice("电话", true), new Choice("网站", false)))
            .table(
                new FormTable(
                    new float[] {50, 50}, List.of("项目", "金额"), List.of(List.of("货物", "1.00"))))
            .signatures(List.of("登记人：", "受理人："))
            .finish("空白处手写。");

    assertThat(pages(pdf))
        .singleElement()
        .asString()
        .contains("示范公司", "投诉登记表", "表单编号：T1", "投诉编号：TS-2026-000123")
        .contains("王小明", "13812341234", "√ 电话", "□ 网站", "货物", "登记人：", "空白处手写。")
        .contains("第 1 页 共 1 页");
  }

  @Test
  void longTextGoesOnOverFurtherPagesUnderTheSameHead() throws IOException {
    byte[] pdf =
        new PrintedForm(HEAD)
            .half("投诉人", "王小明")
            .half("联系电话", "")
            .row("投诉内容", "客户反映收到的货物外箱破损。".repeat(300) + "完")
            .half("客户要求", "换货")
            .half("要求金额", "")
            .finish("空白处手写。");

    List<String> pages = pages(pdf);
    assertThat(pages)
        .hasSizeGreaterThan(2)
        .allSatisfy(
            page ->
                assertThat(page).contains("投诉登记表", "TS-2026-000123", "页 共 " + pages.size() + " 页"));
    assertThat(pages.get(0)).contains("王小明", "客户反映收到");
    assertThat(String.join("", pages).replaceAll("\\s", "").split("反映收到的货", -1))
        .hasSizeGreaterThan(290);
    assertThat(pages.get(pages.size() - 1)).contains("完", "换货");
  }

  private static List<String> pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setStartPage(page);
        reader.setEndPage(page);
        pages.add(reader.getText(document));
      }
      return pages;
    }
  }
}
